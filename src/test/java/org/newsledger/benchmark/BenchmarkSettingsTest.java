package org.newsledger.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarkSettingsTest {

  private static final List<Subject> JOB = List.of(Subject.JOB);

  private static BenchmarkSettings settings(
      int limit, List<Subject> subjects, List<Integer> threads, int warmUp) {
    return new BenchmarkSettings("in", limit, subjects, threads, warmUp, Path.of("models.jar"));
  }

  @Test
  void takesTheLeastOfEach() {
    assertThat(settings(1, JOB, List.of(1), 0).limit()).isEqualTo(1);
  }

  @Test
  void eachFaultNamesItsOption() {
    assertThatThrownBy(() -> settings(0, JOB, List.of(1), 0)).hasMessageContaining("--limit");
    assertThatThrownBy(() -> settings(1, List.of(), List.of(1), 0))
        .hasMessageContaining("--subjects")
        .hasMessageNotContaining("--threads");
    assertThatThrownBy(() -> settings(1, JOB, List.of(), 0)).hasMessageContaining("--threads");
    assertThatThrownBy(() -> settings(1, JOB, List.of(2, 0), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--threads")
        .hasMessageContaining("0");
    assertThatThrownBy(() -> settings(1, JOB, List.of(1), -1)).hasMessageContaining("--warm-up");
  }

  @Test
  void subjectsAreKnownByTheirLabelInAnyCase() {
    assertThat(Subject.of("Lean")).contains(Subject.LEAN);
    assertThat(Subject.of("leaner")).isEmpty();
  }
}
