package org.newsledger.calibrate;

import java.util.Set;
import org.newsledger.evaluate.Verdict;

/**
 * A claim that is known to be right or wrong.
 *
 * @param verdict with the article and whether the claim is right
 * @param rule id of the rule that found it
 * @param signs without the rule
 * @param fresh whether its article was unknown to those who wrote the rules
 */
record JudgedClaim(Verdict verdict, String rule, Set<String> signs, boolean fresh) {

  JudgedClaim {
    signs = Set.copyOf(signs);
  }

  String documentId() {
    return verdict.documentId();
  }

  boolean right() {
    return verdict.right();
  }
}
