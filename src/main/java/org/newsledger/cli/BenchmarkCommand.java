package org.newsledger.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsledger.benchmark.Benchmark;
import org.newsledger.benchmark.BenchmarkSettings;
import org.newsledger.benchmark.Measurement;
import org.newsledger.benchmark.ResultTable;
import org.newsledger.benchmark.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the job and what else one could use on the same articles. */
@Command(
    name = "benchmark",
    description = "Measures the job, its stages alone, and CoreNLP on the same articles.",
    footer = {
      "",
      "Each subject runs in a JVM of its own: stock (CoreNLP's tokenize,pos,lemma,ner,depparse with",
      "defaults), lean (the same with one name model), stages (ours without Beam), job (all of it)."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class BenchmarkCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private InputOption input = new InputOption();

  @Option(
      names = "--threads",
      split = ",",
      paramLabel = "N",
      description = "Threads, or several numbers to compare; default: one a processor.")
  private List<Integer> threads = List.of(Runtime.getRuntime().availableProcessors());

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Take N articles, spread over the input; default: all.")
  private int limit = Integer.MAX_VALUE;

  @Option(
      names = "--subjects",
      split = ",",
      paramLabel = "NAME",
      description = "Which of stock,lean,stages,job; default: all.")
  private List<String> subjects = Arrays.stream(Subject.values()).map(Subject::label).toList();

  @Option(
      names = "--warm-up",
      paramLabel = "SECONDS",
      description = "Time before each measurement; default: ${DEFAULT-VALUE}.")
  private int warmUp = 20;

  @Option(
      names = "--stock-models",
      paramLabel = "JAR",
      description = "All of CoreNLP's English models; default: where Maven has put them.")
  private Path stockModels = Benchmark.modelsOfMaven();

  @Override
  public Integer call() throws IOException {
    Logs.set(false, false);
    PrintWriter err = spec.commandLine().getErr();
    List<Measurement> all = new Benchmark(settings(), err::println).run();
    PrintWriter out = spec.commandLine().getOut();
    out.print(ResultTable.of(all));
    out.flush();
    return 0;
  }

  private BenchmarkSettings settings() {
    try {
      return new BenchmarkSettings(
          input.joined(),
          limit,
          subjects.stream().map(this::subject).toList(),
          threads,
          warmUp,
          stockModels);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private Subject subject(String label) {
    return Subject.of(label)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--subjects takes stock, lean, stages and job, not " + label));
  }
}
