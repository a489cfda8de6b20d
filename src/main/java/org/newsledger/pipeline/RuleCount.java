package org.newsledger.pipeline;

import org.newsledger.extract.RuleLoader;
import org.newsledger.lexicon.ModelFiles;

/** Counts the claim rules of the model files. */
final class RuleCount {

  private RuleCount() {}

  /**
   * The rules of all files of models/claims.
   *
   * @throws IllegalArgumentException in one sentence if a file is wrong
   */
  static long of(ModelFiles models) {
    return new RuleLoader(models).load().stream().mapToLong(type -> type.rules().size()).sum();
  }
}
