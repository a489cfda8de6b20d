package org.newsledger.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.newsledger.corenlp.CoreNlpBaseline;
import org.newsledger.model.Article;
import org.newsledger.pipeline.ChildJvm;
import org.newsledger.pipeline.HeapBound;
import org.newsledger.read.InputException;
import org.newsledger.write.DeletedTree;

/**
 * Measures subjects one after another on the same articles, each in a fresh JVM, so that none
 * profits or suffers from what another has loaded, compiled or left on the heap.
 */
public final class Benchmark {

  private static final int STOCK_HEAP = 6_000; // MB; it fills what it gets, and is not to starve

  private final BenchmarkSettings settings;
  private final Consumer<String> progress;

  /**
   * Prepares.
   *
   * @param progress takes a line before each measurement
   */
  public Benchmark(BenchmarkSettings settings, Consumer<String> progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /** Where Maven keeps the models that the build takes its own from, whether there or not. */
  public static Path modelsOfMaven() {
    String version = CoreNlpBaseline.version();
    return Path.of(
        String.valueOf(System.getProperty("user.home")),
        ".m2/repository/edu/stanford/nlp/stanford-corenlp",
        version,
        "stanford-corenlp-" + version + "-models.jar");
  }

  /**
   * Measures all.
   *
   * @throws InputException if there are no articles or no stock models
   * @throws IOException if a process fails
   */
  public List<Measurement> run() throws IOException {
    requireStockModels();
    List<Article> articles =
        ArticleFile.spread(ArticleFile.read(settings.inputs()), settings.limit());
    if (articles.isEmpty()) {
      throw new InputException("no article of " + settings.inputs() + " can be read");
    }
    Path folder = Files.createTempDirectory("newsledger-benchmark");
    try {
      ArticleFile.write(articles, folder.resolve("articles.jsonl"));
      List<Measurement> all = new ArrayList<>();
      for (int threads : settings.threads()) {
        for (Subject subject : settings.subjects()) {
          progress.accept(
              subject.title() + ", " + articles.size() + " articles, threads: " + threads);
          all.add(measure(subject, threads, folder));
        }
      }
      return all;
    } finally {
      DeletedTree.delete(folder);
    }
  }

  private void requireStockModels() {
    if (settings.subjects().contains(Subject.STOCK) && !Files.exists(settings.stockModels())) {
      throw new InputException(
          "stock CoreNLP needs models that this program leaves out, and there is no file "
              + settings.stockModels()
              + "; name Maven's stanford-corenlp-...-models.jar with --stock-models, or leave stock"
              + " out with --subjects=lean,stages,job");
    }
  }

  private Measurement measure(Subject subject, int threads, Path folder) throws IOException {
    Path result = folder.resolve("result.json");
    Files.deleteIfExists(result);
    int code = ChildJvm.run(command(subject, threads, folder, result));
    if (code != 0 || !Files.exists(result)) {
      throw new IOException(subject.title() + " ended with exit code " + code);
    }
    return Measurement.read(result);
  }

  private List<String> command(Subject subject, int threads, Path folder, Path result) {
    boolean ours = subject == Subject.STAGES || subject == Subject.JOB;
    String classPath = Objects.requireNonNull(System.getProperty("java.class.path"));
    if (subject == Subject.STOCK) {
      classPath += File.pathSeparator + settings.stockModels();
    }
    List<String> command = new ArrayList<>();
    command.add(ChildJvm.java());
    command.addAll(
        ours ? HeapBound.options(threads, List.of()) : List.of("-Xmx" + STOCK_HEAP + "m"));
    command.addAll(
        List.of(
            "-cp",
            classPath,
            Measure.class.getName(),
            subject.name(),
            String.valueOf(threads),
            String.valueOf(settings.warmUp()),
            folder.resolve("articles.jsonl").toString(),
            folder.toString(),
            result.toString()));
    return command;
  }
}
