package org.newsledger.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsledger.pipeline.Job;
import org.newsledger.pipeline.JobSettings;
import org.newsledger.read.ReadLimits;
import org.newsledger.write.RunReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Reads articles and writes the output files. */
@Command(
    name = "run",
    description = "Reads articles and writes their claims, entities and documents.",
    footer = {
      "",
      "Options of Apache Beam and its runners pass through, as in --runner=DirectRunner.",
      "Exit codes: 0 done (rejects are in rejects.jsonl), 1 unexpected error, 2 wrong use."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class RunCommand implements Callable<Integer> {

  /** What articles may be written in. */
  enum Language {
    EN,
    ANY
  }

  @Spec private CommandSpec spec;

  @Mixin private InputOption input = new InputOption();

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the files to write; those of an earlier run are replaced.")
  private Path output;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads of the local runner; default: one a processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Folder with rules and word lists in place of bundled ones of the same names.")
  private @Nullable Path models;

  @Option(names = "--articles", description = "Write the articles' text to documents.jsonl too.")
  private boolean articles;

  @Option(
      names = "--language",
      paramLabel = "en|any",
      description = "Whether to reject articles that are not English; default: en.")
  private Language language = Language.EN;

  @Option(
      names = "--max-article-bytes",
      paramLabel = "N",
      description = "Reject articles of N bytes or more; default: ${DEFAULT-VALUE}.")
  private int maxArticleBytes = ReadLimits.DEFAULT.maxArticleBytes();

  @Option(
      names = "--article-timeout",
      paramLabel = "SECONDS",
      description = "Reject articles that take longer; default: ${DEFAULT-VALUE}.")
  private int articleTimeout = JobSettings.DEFAULT_ARTICLE_TIMEOUT;

  @Option(names = "--quiet", description = "Print nothing but errors.")
  private boolean quiet;

  @Option(names = "--verbose", description = "Print the log messages of all parts.")
  private boolean verbose;

  @Unmatched private List<String> beamArguments = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    JobSettings settings = settings();
    Logs.set(quiet, verbose);
    RunReport report;
    try (ProgressLine progress = ProgressLine.start(quiet)) {
      report = Job.prepare(settings).run();
    }
    if (!quiet) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(Summary.of(report, output));
      out.flush();
    }
    return 0;
  }

  private JobSettings settings() {
    try {
      return new JobSettings(
          input.joined(),
          output,
          models,
          articles,
          language.name().toLowerCase(Locale.ROOT),
          new ReadLimits(maxArticleBytes),
          articleTimeout,
          threads,
          beamArguments,
          ProgramVersion.text());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
