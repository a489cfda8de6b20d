package org.newsledger.read;

/** An input that cannot be used at all; the message is one clear sentence for the user. */
public final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param sentence names the input as the user typed it
   */
  public InputException(String sentence) {
    super(sentence);
  }
}
