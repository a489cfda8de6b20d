package org.newsledger.model;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One input that gave no document, with the reason.
 *
 * @param documentId null where no id could be read
 * @param detail one clear sentence without a line break
 */
public record Reject(
    String sourceUri, @Nullable String documentId, Stage stage, Reason reason, String detail)
    implements Serializable {

  /** Where the input was given up. */
  public enum Stage {
    READ,
    CLEAN,
    SEGMENT,
    TAG,
    PARSE,
    EXTRACT,
    RESOLVE,
    NORMALIZE,
    WRITE;

    /** As written in rejects.jsonl. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Why the input was given up. */
  public enum Reason {
    UNREADABLE,
    UNDECODABLE,
    NOT_TEXT,
    EMPTY,
    TOO_LARGE,
    NOT_ENGLISH,
    BAD_JSON,
    BAD_FIELD,
    DUPLICATE_ID,
    TRUNCATED,
    TIMEOUT,
    FAILED;

    /** As written in rejects.jsonl. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
