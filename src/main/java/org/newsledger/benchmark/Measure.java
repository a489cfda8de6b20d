package org.newsledger.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import org.newsledger.analysis.ArticleAnalyzer;
import org.newsledger.analysis.NotAnalyzableException;
import org.newsledger.corenlp.CoreNlpBaseline;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.model.AnalyzedArticle;
import org.newsledger.model.Article;
import org.newsledger.model.Sentence;

/**
 * The process that measures one subject: loads it, warms it up, runs it once over all articles.
 *
 * <p>Arguments: subject, threads, seconds of warm-up, JSONL file of articles, folder to work in,
 * file for the measurement.
 */
public final class Measure {

  /** Articles of a round of warm-up. */
  private static final int ROUND = 32;

  private Measure() {}

  /** Measures; the arguments are those that {@link Benchmark} gives. */
  public static void main(String[] args) throws IOException {
    LogManager.getLogManager().reset();
    Subject subject = Subject.valueOf(args[0]);
    int threads = Integer.parseInt(args[1]);
    List<Article> articles = ArticleFile.read(args[3]);
    Runner runner = runner(subject, Path.of(args[4]));
    warmUp(runner, articles, threads, Double.parseDouble(args[2]));
    measure(subject, runner, articles, threads).write(Path.of(args[5]));
    System.exit(0); // whatever threads a library has left
  }

  private static Runner runner(Subject subject, Path folder) {
    return switch (subject) {
      case STOCK -> coreNlp(CoreNlpBaseline.stock());
      case LEAN -> coreNlp(CoreNlpBaseline.lean());
      case STAGES -> stages(new ArticleAnalyzer(ModelFiles.bundled()));
      case JOB -> new JobRunner(folder);
    };
  }

  private static Runner coreNlp(CoreNlpBaseline pipeline) {
    return new PlainLoop(
        article -> {
          CoreNlpBaseline.Size size = pipeline.annotate(article.whole());
          return new Work(1, size.sentences(), size.sentences(), size.tokens());
        });
  }

  private static Runner stages(ArticleAnalyzer analyzer) {
    return new PlainLoop(
        article -> {
          try {
            return work(analyzer.analyze(article));
          } catch (NotAnalyzableException e) {
            return Work.NONE;
          }
        });
  }

  private static Work work(AnalyzedArticle analyzed) {
    List<Sentence> sentences = analyzed.sentences();
    long parsed = sentences.stream().filter(sentence -> sentence.parse() != null).count();
    long tokens = sentences.stream().mapToLong(sentence -> sentence.tokens().size()).sum();
    return new Work(1, sentences.size(), parsed, tokens);
  }

  /** Rounds over the articles until the time is up, at least one. */
  private static void warmUp(Runner runner, List<Article> articles, int threads, double seconds)
      throws IOException {
    Meter meter = new Meter();
    int from = 0;
    do {
      int end = Math.min(from + ROUND, articles.size());
      runner.run(articles.subList(from, end), threads);
      from = end == articles.size() ? 0 : end;
    } while (meter.seconds() < seconds);
  }

  private static Measurement measure(
      Subject subject, Runner runner, List<Article> articles, int threads) throws IOException {
    // Watching costs time; CoreNLP's own runs have no stages to watch.
    StageWatch watch = subject == Subject.STAGES ? StageWatch.start() : null;
    Meter meter = new Meter();
    Work work = runner.run(articles, threads);
    double seconds = meter.seconds();
    double cpu = meter.cpuSeconds();
    return new Measurement(
        subject,
        threads,
        work.articles(),
        work.sentences(),
        work.parsed(),
        work.tokens(),
        seconds,
        cpu,
        Meter.peakMegabytes(),
        watch == null ? Map.of() : watch.shares());
  }
}
