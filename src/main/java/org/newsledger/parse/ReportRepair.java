package org.newsledger.parse;

import java.util.Set;

/** "Acme denied it was planning a bid", read as "that Acme denied it was planning". */
final class ReportRepair {

  private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "we");
  private static final Set<String> HELPERS = Set.of("aux", "aux:pass", "cop");

  private ReportRepair() {}

  /** Makes the verb of a clause read as a subject the one that reports what it is subject of. */
  static void repair(ParseTree tree, int report) {
    int told = tree.head(report);
    int pronoun = report + 1;
    boolean candidate =
        tree.relation(report).equals("csubj")
            && tree.tag(report).startsWith("VB")
            && told > pronoun + 1
            && PRONOUNS.contains(tree.word(pronoun))
            && tree.head(pronoun) == report
            && tree.relation(pronoun).equals("obj")
            && tree.head(pronoun + 1) == told
            && tree.hasRelation(pronoun + 1, HELPERS)
            && tree.hasChild(report, Set.of("nsubj"));
    if (!candidate) {
      return;
    }
    int above = tree.head(told);
    String relation = tree.relation(told);
    if (above < 0) {
      tree.makeRoot(report);
    } else {
      tree.attach(report, above, relation);
    }
    tree.attach(told, report, "ccomp");
    tree.attach(pronoun, told, "nsubj");
  }
}
