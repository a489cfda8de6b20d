package org.newsledger.pipeline;

/** A run that cannot begin for a reason that its user can mend; the message says it clearly. */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param sentence for the user
   */
  public UsageException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
