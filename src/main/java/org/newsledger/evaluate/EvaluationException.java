package org.newsledger.evaluate;

/** What is wrong with a file of claims, in one sentence that its owner understands. */
public final class EvaluationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong. */
  public EvaluationException(String sentence) {
    super(sentence);
  }

  EvaluationException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
