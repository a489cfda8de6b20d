package org.newsledger.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.read.ReadLimits;

/**
 * What the user wants of a run.
 *
 * @param inputs files, folders or patterns, separated by commas, as typed
 * @param models a folder laid over the bundled models/; null for the bundled files alone
 * @param withText whether documents.jsonl holds the articles' text
 * @param language "en" to reject articles in other languages, "any" to take all
 * @param articleTimeout seconds that one article may take, at least 1
 * @param threads at least 1; of the local runner
 * @param beamArguments options of Beam and its runners, as {@code --name=value}
 * @param program version of the program
 */
public record JobSettings(
    String inputs,
    Path output,
    @Nullable Path models,
    boolean withText,
    String language,
    ReadLimits limits,
    int articleTimeout,
    int threads,
    List<String> beamArguments,
    String program) {

  /** Seconds; some hundred times what the longest article takes. */
  public static final int DEFAULT_ARTICLE_TIMEOUT = 60;

  public JobSettings {
    beamArguments = List.copyOf(beamArguments);
    requireFolder(output);
    if (models != null && models.toString().isEmpty()) {
      throw new IllegalArgumentException("--models names no folder");
    }
    if (threads < 1) {
      throw new IllegalArgumentException("--threads must be at least 1, not " + threads);
    }
    if (articleTimeout < 1) {
      throw new IllegalArgumentException(
          "--article-timeout must be at least 1 second, not " + articleTimeout);
    }
  }

  private static void requireFolder(Path output) {
    if (output.toString().isEmpty()) {
      throw new IllegalArgumentException("--output names no folder; a dot is the current one");
    }
    // Such a path would become a folder of that name here.
    if (output.getName(0).toString().matches("[A-Za-z][A-Za-z0-9+.-]+:")) {
      throw new IllegalArgumentException(
          "--output must be a folder that this machine can reach by its path, not " + output);
    }
  }

  /** A run with the defaults of everything else. */
  public static JobSettings of(String inputs, Path output, int threads) {
    return new JobSettings(
        inputs,
        output,
        null,
        false,
        "en",
        ReadLimits.DEFAULT,
        DEFAULT_ARTICLE_TIMEOUT,
        threads,
        List.of(),
        "development");
  }
}
