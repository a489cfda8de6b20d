package org.newsledger.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Small made-up labels and outputs, one folder a branch of the scorer.
 *
 * <p>Their expected.txt were printed by the scorer in Python by which the labels of the project
 * were first judged: the figures must not depend on who counts.
 */
class EvaluationTest {

  private static final Path CASES = Path.of("src/test/resources/org/newsledger/evaluate");

  @TestFactory
  Stream<DynamicTest> figuresEqualThoseOfTheScorerInPython() throws IOException {
    List<Path> cases;
    try (Stream<Path> folders = Files.list(CASES)) {
      cases = folders.sorted().toList();
    }
    assertThat(cases).hasSizeGreaterThanOrEqualTo(8);
    return cases.stream().map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), test(c)));
  }

  private static org.junit.jupiter.api.function.Executable test(Path folder) {
    return () ->
        assertThat(EvaluationReport.scores(evaluation(folder, "claims.jsonl")))
            .isEqualTo(Files.readString(folder.resolve("expected.txt")));
  }

  @Test
  void aFolderStandsForTheClaimsInIt() throws IOException {
    Path folder = CASES.resolve("ties");

    assertThat(EvaluationReport.scores(evaluation(folder, "")))
        .isEqualTo(EvaluationReport.scores(evaluation(folder, "claims.jsonl")));
  }

  @Test
  void errorsShowNamesFiguresEvidenceAndRule() throws IOException {
    String errors = EvaluationReport.errors(evaluation(CASES.resolve("amounts"), ""), 100);

    assertThat(errors.lines())
        .containsExactly(
            "missed a price product=Kit, amount=10 EUR | words",
            "missed a price product=Box, amount=2000000000 USD | words",
            "missed a valuation company=Ash, amount=5 USD | words",
            "missed a bid bidder=Oak, target=Fir | words",
            "wrong  a price product=Kit, amount=10 USD | words [price.r]",
            "wrong  a price product=Box, amount=2000003000 USD | words [price.r]",
            "wrong  a valuation company=Ash | words [valuation.r]",
            "wrong  a bid bidder=Oak, target=Fir, amount=4 USD | words [bid.r]");
  }

  @Test
  void errorsStopAtTheNumberWished() throws IOException {
    Evaluation evaluation = evaluation(CASES.resolve("amounts"), "");

    assertThat(EvaluationReport.errors(evaluation, 5).lines()).hasSize(5);
    assertThat(EvaluationReport.errors(evaluation, 0)).isEmpty();
  }

  private static Evaluation evaluation(Path folder, String found) throws IOException {
    return Evaluation.of(folder.resolve("gold.jsonl"), folder.resolve(found));
  }
}
