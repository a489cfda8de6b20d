package org.newsledger.analysis;

import java.util.concurrent.CancellationException;

/** Ends work on an article that nobody waits for any more. */
final class GivenUp {

  private GivenUp() {}

  /**
   * Asked between two sentences; what happens inside of one cannot be ended.
   *
   * @throws CancellationException if this thread has been interrupted
   */
  static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("given up");
    }
  }
}
