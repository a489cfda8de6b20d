package org.newsledger.calibrate;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** In how many of the articles on which the rules were written each rule has found a claim. */
record RuleBreadth(Map<String, Set<String>> articlesByRule) {

  /** The breadth of the rules that found these claims; those of fresh articles do not count. */
  static RuleBreadth of(Collection<JudgedClaim> claims) {
    Map<String, Set<String>> articles = new TreeMap<>();
    for (JudgedClaim claim : claims) {
      if (!claim.fresh()) {
        articles.computeIfAbsent(claim.rule(), r -> new TreeSet<>()).add(claim.documentId());
      }
    }
    return new RuleBreadth(articles);
  }

  /** The logarithm of 1 and the articles of a rule, without the one that is asked about. */
  double outside(String documentId, String rule) {
    Set<String> articles = articlesByRule.getOrDefault(rule, Set.of());
    return logarithm(articles.size() - (articles.contains(documentId) ? 1 : 0));
  }

  /** The logarithm of 1 and the articles of a rule; 0 for a rule that found nothing. */
  double of(String rule) {
    return logarithm(articlesByRule.getOrDefault(rule, Set.of()).size());
  }

  private static double logarithm(int articles) {
    return StrictMath.log(1.0 + articles);
  }
}
