package org.newsledger.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One article as read, nothing changed but its decoding.
 *
 * <p>All offsets inside the program are UTF-16 code units, half open, into {@link #whole()}; the
 * write stage turns them into code points.
 *
 * @param documentId never empty
 * @param sourceUri where it came from: a file, or {@code file#line} for a line of a JSONL file
 * @param title may be empty
 * @param text the body
 * @param published ISO date ({@code 2025-02-14}), or null where unknown
 * @param contentHash SHA-256 of title and text in lower-case hex
 */
public record Article(
    String documentId,
    String sourceUri,
    String title,
    String text,
    @Nullable String published,
    @Nullable String url,
    String contentHash)
    implements Serializable {

  /** What stands between title and text in {@link #whole()}. */
  public static final String TITLE_BREAK = "\n\n";

  public Article {
    Objects.requireNonNull(documentId, "documentId");
    Objects.requireNonNull(sourceUri, "sourceUri");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(contentHash, "contentHash");
    if (documentId.isEmpty()) {
      throw new IllegalArgumentException("documentId is empty");
    }
  }

  /** Title, blank line, text; the text alone where there is no title. */
  public String whole() {
    return title.isEmpty() ? text : title + TITLE_BREAK + text;
  }

  /** Length of the title's part of {@link #whole()}; 0 without a title. */
  public int titleEnd() {
    return title.length();
  }
}
