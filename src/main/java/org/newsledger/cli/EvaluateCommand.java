package org.newsledger.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsledger.evaluate.Comparison;
import org.newsledger.evaluate.Evaluation;
import org.newsledger.evaluate.EvaluationException;
import org.newsledger.evaluate.EvaluationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Scores a run by labelled claims. */
@Command(
    name = "evaluate",
    description = "Scores the claims of a run by claims that people have labelled.",
    footer = {"", "docs/evaluation.md says how labels are written and what the figures mean."},
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class EvaluateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "Labelled claims, an article a line.")
  private Path gold;

  @Option(
      names = "--predicted",
      required = true,
      paramLabel = "OUTPUT",
      description = "A run's output folder, or its claims.jsonl.")
  private Path predicted;

  @Option(
      names = "--compare",
      paramLabel = "OUTPUT",
      description = "An earlier run's output: print what is gained and lost since.")
  private @Nullable Path compare;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many missed and wrong claims to print (default: ${DEFAULT-VALUE}).")
  private int errors;

  @Override
  public Integer call() {
    if (errors < 0) {
      throw new ParameterException(spec.commandLine(), "--errors must be 0 or more.");
    }
    Evaluation evaluation = evaluation(predicted);
    StringBuilder text = new StringBuilder(EvaluationReport.scores(evaluation));
    if (compare != null) {
      text.append('\n').append(Comparison.of(evaluation(compare), evaluation).text());
    }
    if (errors > 0) {
      text.append('\n').append(EvaluationReport.errors(evaluation, errors));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(TerminalText.lines(text.toString()));
    out.flush();
    return 0;
  }

  private Evaluation evaluation(Path output) {
    try {
      return Evaluation.of(gold, output);
    } catch (EvaluationException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    } catch (IOException | UncheckedIOException e) {
      throw new ParameterException(
          spec.commandLine(), "The files " + gold + " and " + output + " cannot be read.", e);
    }
  }
}
