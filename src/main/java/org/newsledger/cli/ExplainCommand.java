package org.newsledger.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsledger.analysis.ArticleAnalyzer;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.model.Article;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how the claims of a sentence or article are found, for people who write rules. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description =
        "Shows sentences, mentions, parses, the rules that matched or nearly did, claims.")
public final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "SENTENCE", description = "The text to explain.")
  private @Nullable String sentence;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "A file of articles to explain instead.")
  private @Nullable Path file;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The article's date, for \"last month\" and the like.")
  private @Nullable String published;

  @Option(names = "--models", paramLabel = "DIR", description = "Word lists and rules to use.")
  private @Nullable Path models;

  @Option(
      names = "--near",
      paramLabel = "N",
      defaultValue = "8",
      description = "How many near matches to show for a sentence (default: ${DEFAULT-VALUE}).")
  private int near;

  @Override
  public Integer call() {
    Logs.set(false, false);
    check();
    boolean colour = System.console() != null && CommandLine.Help.Ansi.AUTO.enabled();
    ExplainPrinter printer = new ExplainPrinter(spec.commandLine().getOut(), colour, near);
    ArticleAnalyzer analyzer = analyzer();
    Consumer<Article> explain =
        article -> {
          Article dated = dated(article);
          printer.print(dated, analyzer.trace(dated));
        };
    if (file != null) {
      ExplainInput.read(file, explain);
    } else if (sentence != null) {
      explain.accept(new Article("text", "text", "", sentence, null, null, ""));
    }
    return 0;
  }

  private void check() {
    if ((sentence == null) == (file == null) || sentence != null && sentence.isBlank()) {
      throw wrong("Give either a sentence in quotes or --file=FILE.", null);
    }
    if (near < 0) {
      throw wrong("--near must be 0 or more.", null);
    }
    if (file != null && !Files.isRegularFile(file)) {
      throw wrong("There is no file " + file + ".", null);
    }
    try {
      if (published != null) {
        LocalDate.parse(published);
      }
    } catch (DateTimeParseException e) {
      throw wrong("--published must be a date such as 2025-02-14, not " + published + ".", e);
    }
  }

  /** The date of the command line counts, where there is one. */
  private Article dated(Article article) {
    return published == null
        ? article
        : new Article(
            article.documentId(),
            article.sourceUri(),
            article.title(),
            article.text(),
            published,
            article.url(),
            article.contentHash());
  }

  private ArticleAnalyzer analyzer() {
    try {
      ModelFiles files = models == null ? ModelFiles.bundled() : ModelFiles.overriddenBy(models);
      return new ArticleAnalyzer(files, true);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw wrong(String.valueOf(e.getMessage()), e);
    }
  }

  private ParameterException wrong(String sentence, @Nullable Exception cause) {
    return new ParameterException(spec.commandLine(), sentence, cause);
  }
}
