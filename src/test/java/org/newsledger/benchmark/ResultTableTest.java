package org.newsledger.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultTableTest {

  private static Measurement measured(Subject subject, int threads, double seconds, double cpu) {
    return new Measurement(
        subject, threads, 100, 2_000, 1_500, 50_000, seconds, cpu, 900, Map.of());
  }

  private static List<String> lines(Measurement... measurements) {
    return ResultTable.of(List.of(measurements)).lines().map(String::strip).toList();
  }

  /** The last word of the line that begins so. */
  private static String value(List<String> lines, String start) {
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
        .findFirst()
        .orElse("no line '" + start + "'");
  }

  @Test
  void oneRowASubjectWithItsFigures() {
    List<String> lines = lines(measured(Subject.JOB, 2, 8, 12.34));
    assertThat(lines.get(1).split("\\s{2,}"))
        .containsExactly("whole job", "2", "100", "12.5", "6250", "12.3", "900", "75 %");
  }

  @Test
  void ratiosCompareTheJobWithTheOthersOfTheSameThreads() {
    List<String> lines =
        lines(
            measured(Subject.STOCK, 2, 80, 150),
            measured(Subject.LEAN, 2, 30, 55),
            measured(Subject.STAGES, 2, 9, 10),
            measured(Subject.JOB, 2, 10, 12));
    assertThat(value(lines, "speed of the job to CoreNLP stock")).isEqualTo("8.00");
    assertThat(value(lines, "speed of the job to CoreNLP lean")).isEqualTo("3.00");
    assertThat(value(lines, "CPU an article of the job")).isEqualTo("1.20");
  }

  @Test
  void nothingIsComparedAcrossNumbersOfThreads() {
    List<String> lines = lines(measured(Subject.LEAN, 1, 30, 55), measured(Subject.JOB, 2, 10, 12));
    assertThat(lines).noneMatch(line -> line.startsWith("speed of the job"));
  }

  @Test
  void severalThreadsAreComparedWithOne() {
    List<String> lines = lines(measured(Subject.JOB, 1, 18, 17), measured(Subject.JOB, 2, 10, 18));
    assertThat(value(lines, "speed of whole job to that with 1 thread")).isEqualTo("1.80");
    assertThat(lines).filteredOn(line -> line.startsWith("speed of whole job")).hasSize(1);
  }

  @Test
  void sharesOfStagesComeLargestFirst() {
    Measurement stages =
        new Measurement(
            Subject.STAGES,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            Map.of("tag", 0.25, "parse", 0.7, "clean", 0.05));
    assertThat(lines(stages))
        .containsSubsequence(
            "parse                     70.0 %",
            "tag                       25.0 %", "clean                      5.0 %");
  }
}
