package org.newsledger.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsledger.calibrate.Calibration;
import org.newsledger.calibrate.Calibration.LabelledRun;
import org.newsledger.evaluate.EvaluationException;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.normalize.Confidence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Fits the confidence of claims to labelled claims. */
@Command(
    name = "calibrate",
    description = "Fits the confidence of claims to claims that people have labelled.",
    footer = {"", "docs/confidence.md says how it is done and how to read what is printed."},
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class CalibrateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "Labelled claims of articles on which rules were written.")
  private Path gold;

  @Option(
      names = "--predicted",
      required = true,
      paramLabel = "OUTPUT",
      description = "The output folder of a run on these articles.")
  private Path predicted;

  @Option(
      names = "--fresh-gold",
      paramLabel = "FILE",
      description = "Labelled claims of articles that no rule was written on.")
  private @Nullable Path freshGold;

  @Option(
      names = "--fresh-predicted",
      paramLabel = "OUTPUT",
      description = "The output folder of a run on these.")
  private @Nullable Path freshPredicted;

  @Option(
      names = "--models",
      required = true,
      paramLabel = "DIR",
      description = "Folder to write confidence.tsv to; word lists in it are used.")
  private Path models;

  @Override
  public Integer call() {
    Calibration calibration = calibration();
    Path file = models.resolve(Confidence.FILE);
    try {
      Files.createDirectories(models);
      Files.writeString(file, calibration.file());
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), "The file " + file + " cannot be written.", e);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(calibration.report() + "\nWritten: " + file + "\n");
    out.flush();
    return 0;
  }

  private Calibration calibration() {
    try {
      ModelFiles files =
          Files.isDirectory(models) ? ModelFiles.overriddenBy(models) : ModelFiles.bundled();
      return Calibration.of(files, new LabelledRun(gold, predicted), fresh());
    } catch (EvaluationException | IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    } catch (IOException | UncheckedIOException e) {
      throw new ParameterException(
          spec.commandLine(), "The labels or the output of the run cannot be read.", e);
    }
  }

  private @Nullable LabelledRun fresh() {
    if (freshGold != null && freshPredicted != null) {
      return new LabelledRun(freshGold, freshPredicted);
    }
    if (freshGold != null || freshPredicted != null) {
      throw new ParameterException(
          spec.commandLine(), "Give --fresh-gold and --fresh-predicted together or not at all.");
    }
    return null;
  }
}
