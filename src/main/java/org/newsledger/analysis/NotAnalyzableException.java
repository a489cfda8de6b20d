package org.newsledger.analysis;

import org.newsledger.model.Reject.Reason;
import org.newsledger.model.Reject.Stage;

/** An article that gives no document; becomes a line of rejects.jsonl. */
public final class NotAnalyzableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Stage stage;
  private final Reason reason;

  /**
   * Says why.
   *
   * @param detail one clear sentence
   */
  public NotAnalyzableException(Stage stage, Reason reason, String detail) {
    super(detail);
    this.stage = stage;
    this.reason = reason;
  }

  /** Where it was given up. */
  public Stage stage() {
    return stage;
  }

  /** Why it was given up. */
  public Reason reason() {
    return reason;
  }
}
