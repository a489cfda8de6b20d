package org.newsledger.read;

import java.io.IOException;

/** A file of which nothing can be read because it is not what its name says. */
final class UnreadableException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what it is not.
   *
   * @param sentence one line that can stand in a reject
   */
  UnreadableException(String sentence) {
    super(sentence);
  }
}
