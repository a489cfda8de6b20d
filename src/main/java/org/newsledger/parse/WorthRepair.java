package org.newsledger.parse;

import java.util.Set;

/**
 * "a stake in Acme worth $5 million", "a stake in Acme, worth $5 million", read as if Acme were
 * worth it: the stake is.
 */
final class WorthRepair {

  private static final Set<String> WORTH = Set.of("worth", "valued");
  private static final Set<String> BELOW = Set.of("amod", "acl", "dep", "advcl");

  /** What stands between a noun and the name that it is about. */
  private static final Set<String> PREPOSITIONS = Set.of("in", "for", "of", "from", "with", "to");

  private WorthRepair() {}

  /** Hangs "worth" on the noun whose phrase ends in the name before it. */
  static void repair(ParseTree tree, int worth) {
    int name = tree.word(worth - 1).equals(",") ? worth - 2 : worth - 1;
    boolean candidate =
        name >= 0
            && WORTH.contains(tree.word(worth))
            && tree.hasRelation(worth, BELOW)
            && tree.isName(name)
            && tree.head(worth) == name;
    int first = name;
    while (candidate && first > 0 && tree.isName(first - 1)) {
      first--;
    }
    int preposition = first - 1;
    int noun = preposition - 1;
    if (!candidate
        || noun < 0
        || !PREPOSITIONS.contains(tree.word(preposition))
        || !tree.tag(noun).startsWith("NN")
        || tree.isName(noun)
        || tree.isQuantity(noun)) {
      return;
    }
    if (tree.head(name) == preposition && tree.attach(name, noun, "nmod")) {
      tree.attach(preposition, name, "case");
    }
    tree.attach(worth, noun, "amod");
  }
}
