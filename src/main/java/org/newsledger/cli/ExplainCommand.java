package org.newsledger.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
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
    description =
        "Shows sentences, mentions, parses, the rules that matched or nearly did, claims.")
public final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "SENTENCE", description = "The text to explain.")
  private @Nullable String sentence;

  @Option(names = "--file", paramLabel = "FILE", description = "A text file to explain instead.")
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
    Logs.set(false);
    String text = text();
    Article article = new Article("text", "text", "", text, published, null, "");
    boolean colour = System.console() != null && CommandLine.Help.Ansi.AUTO.enabled();
    new ExplainPrinter(spec.commandLine().getOut(), colour, near)
        .print(article, analyzer().trace(article));
    return 0;
  }

  private ArticleAnalyzer analyzer() {
    try {
      ModelFiles files = models == null ? ModelFiles.bundled() : ModelFiles.overriddenBy(models);
      return new ArticleAnalyzer(files, true);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private String text() {
    if ((sentence == null) == (file == null)) {
      throw new ParameterException(
          spec.commandLine(), "Give either a sentence in quotes or --file=FILE.");
    }
    if (sentence != null) {
      return sentence;
    }
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new ParameterException(spec.commandLine(), "There is no file " + file + ".", e);
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), "The file " + file + " cannot be read as UTF-8.", e);
    }
  }
}
