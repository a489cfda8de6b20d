package org.newsledger.pipeline;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the threads of this JVM that work on an article which has been given up. None of them can
 * be ended from outside, and each keeps a processor and its article's memory.
 */
final class StuckThreads {

  /** So many, and the job fails rather than fill the machine. */
  static final int TOO_MANY = 4;

  private final AtomicInteger count = new AtomicInteger();

  /**
   * One more.
   *
   * @throws TooManyStuckThreadsException if there are now too many
   */
  void add(String sourceUri) {
    if (count.incrementAndGet() >= TOO_MANY) {
      throw new TooManyStuckThreadsException(
          TOO_MANY
              + " articles never came to an end, and their threads cannot be stopped; the last"
              + " was "
              + sourceUri);
    }
  }

  /** One has come to its end after all. */
  void remove() {
    count.decrementAndGet();
  }

  int count() {
    return count.get();
  }
}
