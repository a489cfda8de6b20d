package org.newsledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.junit.jupiter.api.Test;

class BoundedHeapTest {

  @Test
  void aJarIsStartedAsAJarSoThatItsManifestCounts() {
    assertThat(BoundedHeap.program("target/newsledger-spark.jar"))
        .containsExactly("-jar", "target/newsledger-spark.jar");
    assertThat(BoundedHeap.program("target/classes" + File.pathSeparator + "a.jar"))
        .containsExactly(
            "-cp", "target/classes" + File.pathSeparator + "a.jar", Main.class.getName());
  }
}
