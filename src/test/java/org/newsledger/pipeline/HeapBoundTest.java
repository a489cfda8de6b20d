package org.newsledger.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeapBoundTest {

  @Test
  void aCollectorThatTheUserChoseStands() {
    assertThat(HeapBound.options(2, List.of("-Dx=1"))).contains("-XX:+UseParallelGC");
    assertThat(HeapBound.options(2, List.of("-XX:+UseG1GC")))
        .contains("-Xmx1200m")
        .doesNotContain("-XX:+UseParallelGC");
    assertThat(HeapBound.options(2, List.of("-XX:+UseStringDeduplication")))
        .contains("-XX:+UseParallelGC");
  }

  @Test
  void aThresholdThatTheUserChoseStands() {
    assertThat(HeapBound.options(2, List.of("-XX:FreqInlineSize=99")))
        .noneMatch(option -> option.startsWith("-XX:FreqInlineSize"))
        .contains("-XX:MaxInlineLevel=9");
  }

  @Test
  void moreThreadsGetMore() {
    assertThat(HeapBound.megabytes(8)).isGreaterThan(HeapBound.megabytes(2));
  }
}
