package org.newsledger.read;

import java.util.List;
import java.util.Locale;

/** How a file holds articles, told by the ending of its name alone, in either case of letters. */
public enum FileFormat {
  /** One article. */
  TEXT,
  /** One article a line, as a JSON object. */
  JSON_LINES,
  /** Nothing that can be read. */
  UNSUPPORTED;

  /** The endings that can be read, for messages. */
  static final String ENDINGS = ".txt, .jsonl, .txt.gz or .jsonl.gz";

  private static final String GZIP = ".gz";
  private static final List<String> TEXT_ENDINGS = List.of(".txt", ".txt.gz");
  private static final List<String> JSON_LINES_ENDINGS = List.of(".jsonl", ".jsonl.gz");

  /** The format of the file of this name or path. */
  public static FileFormat of(String path) {
    if (!endingOf(path, TEXT_ENDINGS).isEmpty()) {
      return TEXT;
    }
    return endingOf(path, JSON_LINES_ENDINGS).isEmpty() ? UNSUPPORTED : JSON_LINES;
  }

  /** Whether the file of this name is compressed with gzip. */
  static boolean isGzip(String path) {
    return lower(path).endsWith(GZIP);
  }

  /** The path without a readable text file's ending; unchanged where that would leave no name. */
  static String withoutEnding(String path) {
    String stem = path.substring(0, path.length() - endingOf(path, TEXT_ENDINGS).length());
    return stem.isEmpty() || stem.endsWith("/") ? path : stem;
  }

  private static String endingOf(String path, List<String> endings) {
    return endings.stream().filter(lower(path)::endsWith).findFirst().orElse("");
  }

  private static String lower(String path) {
    return path.toLowerCase(Locale.ROOT);
  }
}
