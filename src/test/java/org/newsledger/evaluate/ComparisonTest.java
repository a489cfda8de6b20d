package org.newsledger.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

  @TempDir Path folder;

  @BeforeEach
  void labels() throws IOException {
    Files.writeString(
        folder.resolve("gold"),
        """
        {"document_id":"a","claims":[%s,%s]}
        {"document_id":"b","claims":[%s]}
        """
            .formatted(label("Oak"), label("Fir"), label("Ash")));
  }

  @Test
  void showsWhatIsGainedAndLostAndWhatIsWrongAnew() throws IOException {
    Evaluation before = evaluation(claim("a", "Oak", "x"), claim("b", "Elm", "x"));
    Evaluation after =
        evaluation(
            claim("a", "Fir", "y"),
            claim("b", "Ash", "y"),
            claim("b", "Yew", "y"),
            claim("b", "Yew", "z"));

    assertThat(Comparison.of(before, after).text())
        .isEqualTo(
            """
            strict F1       before  after
            all              0.400  0.571  +0.171
            founding         0.400  0.571  +0.171
            2 gained, 1 lost, 1 no longer wrong, 2 new wrong
            gained          a founding organization=Fir | Fir was founded.
            gained          b founding organization=Ash | Ash was founded.
            lost            a founding organization=Oak | Oak was founded.
            no longer wrong b founding organization=Elm | x [founding.r]
            new wrong       b founding organization=Yew | y [founding.r]
            new wrong       b founding organization=Yew | z [founding.r]
            """);
  }

  @Test
  void aWrongClaimIsTheSameInAnotherSentenceButCountsEachTime() throws IOException {
    Evaluation before = evaluation(claim("b", "Yew", "x"));
    Evaluation after = evaluation(claim("b", "Yew", "y"), claim("b", "Yew", "z"));

    assertThat(Comparison.of(before, after).text())
        .contains("0 gained, 0 lost, 0 no longer wrong, 1 new wrong")
        .contains("all              0.000  0.000  +0.000");
  }

  private Evaluation evaluation(String... claims) throws IOException {
    Path file = Files.writeString(folder.resolve("found"), String.join("\n", claims));
    return Evaluation.of(folder.resolve("gold"), file);
  }

  private static String label(String name) {
    return """
    {"type":"founding","roles":{"organization":[["%1$s"]]},"evidence":"%1$s was founded."}"""
        .formatted(name);
  }

  private static String claim(String document, String name, String evidence) {
    return """
    {"document_id":"%s","type":"founding","roles":{"organization":[{"name":"%s"}]},\
    "evidence":{"text":"%s"},"rule":"founding.r"}"""
        .formatted(document, name, evidence);
  }
}
