package org.newsledger.pipeline;

import java.util.concurrent.atomic.LongAdder;

/**
 * What this JVM has done so far, for a line of progress. Not for results: a bundle that runs twice
 * counts twice, and other JVMs count for themselves.
 */
public final class RunCounters {

  private static final LongAdder FOUND = new LongAdder();
  private static final LongAdder DONE = new LongAdder();
  private static final LongAdder CLAIMS = new LongAdder();

  private RunCounters() {}

  /** Inputs that are there, as far as their files have been looked through. */
  public static long found() {
    return FOUND.sum();
  }

  /** Inputs of which the analysis is done. */
  public static long done() {
    return DONE.sum();
  }

  /** Claims that were found. */
  public static long claims() {
    return CLAIMS.sum();
  }

  /** Begins again at zero, for a new run in the same JVM. */
  public static void reset() {
    FOUND.reset();
    DONE.reset();
    CLAIMS.reset();
  }

  static void addFound(long inputs) {
    FOUND.add(inputs);
  }

  static void addDone(long claims) {
    DONE.increment();
    CLAIMS.add(claims);
  }
}
