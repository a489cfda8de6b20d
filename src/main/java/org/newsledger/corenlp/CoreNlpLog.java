package org.newsledger.corenlp;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;

/** CoreNLP's own log: off unless asked for, because it tells of every model that it loads. */
public final class CoreNlpLog {

  private static boolean verbose;
  private static boolean applied;

  private CoreNlpLog() {}

  /** Whether CoreNLP may write to standard error. */
  public static synchronized void verbose(boolean wanted) {
    verbose = wanted;
    applied = false;
    apply();
  }

  /** Called before any model is loaded. */
  static synchronized void apply() {
    if (applied) {
      return;
    }
    RedwoodConfiguration wanted =
        verbose ? RedwoodConfiguration.standard() : RedwoodConfiguration.empty();
    wanted.apply();
    applied = true;
  }
}
