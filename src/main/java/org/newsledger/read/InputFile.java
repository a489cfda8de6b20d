package org.newsledger.read;

import java.io.Serializable;
import java.util.Objects;

/**
 * A file to read: how the user knows it, and how to open it.
 *
 * @param uri what the user typed up to the folder, and the rest: {@code ../a/seeds/x.txt}
 * @param pathBelowPrefix the part below the folder given, or below the fixed part of the pattern,
 *     with '/' between names: {@code x.txt}
 * @param location a URI that opens it from any working folder; equal for two names of one file
 */
public record InputFile(String uri, String pathBelowPrefix, String location)
    implements Serializable {

  public InputFile {
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(location, "location");
    if (pathBelowPrefix.isEmpty()) {
      throw new IllegalArgumentException("pathBelowPrefix is empty");
    }
  }

  /** By the ending of its name. */
  public FileFormat format() {
    return FileFormat.of(pathBelowPrefix);
  }

  /** The document id of a file that is one article: its path without the ending. */
  public String documentId() {
    return FileFormat.withoutEnding(pathBelowPrefix);
  }

  /** The document id of a line without one of its own. */
  public String documentId(long lineNumber) {
    return pathBelowPrefix + "#" + lineNumber;
  }

  /**
   * Where a line came from.
   *
   * @param lineNumber from 1
   */
  public String uri(long lineNumber) {
    return uri + "#" + lineNumber;
  }
}
