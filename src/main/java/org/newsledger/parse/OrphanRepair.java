package org.newsledger.parse;

import java.util.Set;

/**
 * "Acme, which paid $5 million for Bolt": parsers take the sum for what the clause says and the
 * verb for a remnant ("orphan") beside it.
 */
final class OrphanRepair {

  private static final String ORPHAN = "orphan";
  private static final Set<String> SUBJECTS = Set.of("nsubj", "obj", ORPHAN, "dep");
  private static final Set<String> PHRASES = Set.of(ORPHAN, "nmod", "obl");

  private OrphanRepair() {}

  /** Gives a verb its clause back. */
  static void repair(ParseTree tree, int verb) {
    int sum = tree.head(verb);
    boolean candidate =
        tree.relation(verb).equals(ORPHAN)
            && tree.tag(verb).startsWith("VB")
            && sum > verb
            && tree.isQuantity(sum);
    if (!candidate) {
      return;
    }
    if (tree.relation(sum).equals("appos") && tree.head(tree.head(sum)) < 0) {
      int subject = tree.head(sum);
      tree.makeRoot(verb);
      tree.attach(subject, verb, "nsubj");
    } else if (tree.head(sum) < 0) {
      tree.makeRoot(verb);
    } else {
      tree.attach(verb, tree.head(sum), tree.relation(sum));
    }
    tree.attach(sum, verb, "obj");
    for (int token = 0; token < tree.size(); token++) {
      if (tree.head(token) == sum && token < verb && tree.hasRelation(token, SUBJECTS)) {
        tree.attach(token, verb, "nsubj");
      } else if (tree.head(token) == sum && token > sum && tree.hasRelation(token, PHRASES)) {
        tree.attach(token, verb, "obl");
      }
    }
  }
}
