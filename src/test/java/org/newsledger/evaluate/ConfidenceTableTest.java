package org.newsledger.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfidenceTableTest {

  @TempDir Path folder;

  @Test
  void bandsCountWhatIsRightOfThoseThatCount() throws IOException {
    Files.writeString(
        folder.resolve("gold.jsonl"),
        """
        {"document_id":"a","claims":[{"type":"founding","roles":{"organization":[["Oak"]]}},
        """
                .strip()
            + """
            {"type":"founding","roles":{"organization":[["Fir"]]},"optional":true}]}
            """);
    Files.writeString(
        folder.resolve("claims.jsonl"),
        claim("Oak", "0.5") + claim("Fir", "0.55") + claim("Ash", "0.598") + claim("Elm", "1"));

    Evaluation evaluation =
        Evaluation.of(folder.resolve("gold.jsonl"), folder.resolve("claims.jsonl"));

    assertThat(ConfidenceTable.of(evaluation.verdicts()))
        .isEqualTo(
            """
            confidence        mean  right  found
            0.5 to 0.6       0.549  0.500      2
            0.9 to 1.0       1.000  0.000      1
            0.8 and above: 0.000 right, 0.000 of all right claims
            """);
  }

  private static String claim(String name, String confidence) {
    return """
        {"document_id":"a","type":"founding","roles":{"organization":[{"name":"%s"}]},\
        "confidence":%s}
        """
        .formatted(name, confidence);
  }
}
