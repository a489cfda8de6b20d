package org.newsledger.pipeline;

/** A run that cannot go on, because threads of it work on articles that never end. */
public final class TooManyStuckThreadsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Says which.
   *
   * @param sentence for the user
   */
  public TooManyStuckThreadsException(String sentence) {
    super(sentence);
  }
}
