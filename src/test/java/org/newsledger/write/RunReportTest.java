package org.newsledger.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RunReportTest {

  static RunReport report(RunCounts counts) {
    return new RunReport(
        counts,
        new RunReport.Versions("0.1.0", Fingerprint.of(Map.of("a.tsv", "b")), 3),
        Map.of("threads", 2),
        Map.of("start", 1.23456),
        4.0);
  }

  @Test
  void ratesAreCountedOverTheAnalysis() {
    RunCounts counts = new RunCounts();
    counts.add(OutputLine.document("a", "a.txt", "", new Tally(3, 2, 1, 50), "{}"));

    assertThat(report(counts).toJson())
        .contains("\"articles_per_second\" : 0.250")
        .contains("\"tokens_per_second\" : 12.500")
        .contains("\"sentences_parsed\" : 2")
        .contains("\"start\" : 1.235")
        .endsWith("}\n");
  }

  @Test
  void theFingerprintSeesPathsAndContents() {
    String fingerprint = Fingerprint.of(Map.of("a", "bc"));

    assertThat(fingerprint).hasSize(64).isEqualTo(Fingerprint.of(Map.of("a", "bc")));
    assertThat(fingerprint).isNotEqualTo(Fingerprint.of(Map.of("ab", "c")));
  }
}
