package org.newsledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.junit.jupiter.api.Test;

class BoundedHeapTest {

  @Test
  void threadsAreReadInEitherForm() {
    int processors = Runtime.getRuntime().availableProcessors();

    assertThat(BoundedHeap.threads(new String[] {"run", "--threads=37"})).isEqualTo(37);
    assertThat(BoundedHeap.threads(new String[] {"run", "--threads", "37"})).isEqualTo(37);
    assertThat(BoundedHeap.threads(new String[] {"run", "--threads"})).isEqualTo(processors);
    assertThat(BoundedHeap.threads(new String[] {"run", "--threads=x"})).isEqualTo(processors);
    assertThat(BoundedHeap.threads(new String[] {"run", "37"})).isEqualTo(processors);
  }

  @Test
  void aJarIsStartedAsAJarSoThatItsManifestCounts() {
    assertThat(BoundedHeap.program("target/newsledger-spark.jar"))
        .containsExactly("-jar", "target/newsledger-spark.jar");
    assertThat(BoundedHeap.program("target/classes" + File.pathSeparator + "a.jar"))
        .containsExactly(
            "-cp", "target/classes" + File.pathSeparator + "a.jar", Main.class.getName());
  }
}
