package org.newsledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.evaluate.Evaluation;
import org.newsledger.evaluate.EvaluationReport;

/** What the whole job finds in the written articles does not fall below what it once found. */
@Tag("job")
class RegressionSetJobTest {

  private static final Path SET = Path.of("src/test/resources/regression");

  @TempDir Path output;

  @Test
  void strictF1IsNotBelowItsFloor() throws IOException {
    double floor = Double.parseDouble(Files.readString(SET.resolve("floor.txt")).strip());
    run();

    Evaluation evaluation = Evaluation.of(SET.resolve("gold.jsonl"), output);

    assertThat(evaluation.strictF1())
        .as(
            "strict F1 on the regression set%n%s%s",
            EvaluationReport.scores(evaluation), EvaluationReport.errors(evaluation, 1000))
        .isGreaterThanOrEqualTo(floor);
  }

  private void run() {
    StringWriter messages = new StringWriter();
    PrintWriter writer = new PrintWriter(messages, true);
    String[] arguments = {
      "run", "--input=" + SET.resolve("articles"), "--output=" + output, "--quiet"
    };
    assertThat(Main.run(arguments, writer, writer)).as("%s", messages).isZero();
  }
}
