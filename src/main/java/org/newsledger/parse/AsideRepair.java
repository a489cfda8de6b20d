package org.newsledger.parse;

import java.util.Set;

/**
 * "sold Bolt, which it owns with Nut, to Acme": the phrase behind the comma belongs to the verb
 * before the aside, not to the aside.
 */
final class AsideRepair {

  private static final Set<String> OWNING = Set.of("own", "have", "hold", "control");
  private static final Set<String> NEGATIONS = Set.of("not", "n't");
  private static final Set<String> PREPOSITIONS = Set.of("to", "from", "for");
  private static final Set<String> ASIDES = Set.of("acl:relcl", "acl", "appos");
  private static final Set<String> PHRASES = Set.of("obl", "nmod");

  private AsideRepair() {}

  /** Mends the phrase that a preposition behind an aside leads in. */
  static void repair(ParseTree tree, int preposition) {
    repairBehindOwning(tree, preposition);
    repairBehindComma(tree, preposition);
  }

  /** "bought what it did not already own for $5": it was bought for that. */
  private static void repairBehindOwning(ParseTree tree, int preposition) {
    int owning = preposition - 1;
    int phrase = tree.head(preposition);
    boolean candidate =
        tree.word(preposition).equals("for")
            && OWNING.contains(tree.word(owning))
            && phrase > preposition
            && tree.head(phrase) == owning
            && isNegated(tree, owning);
    int verb = candidate ? tree.head(owning) : -1;
    while (verb >= 0 && !tree.tag(verb).startsWith("VB")) {
      verb = tree.head(verb);
    }
    if (verb >= 0 && verb < owning) {
      tree.attach(phrase, verb, "obl");
    }
  }

  private static boolean isNegated(ParseTree tree, int verb) {
    for (int at = Math.max(0, verb - 3); at < verb; at++) {
      if (NEGATIONS.contains(tree.word(at))) {
        return true;
      }
    }
    return false;
  }

  private static void repairBehindComma(ParseTree tree, int preposition) {
    boolean candidate =
        tree.relation(preposition).equals("case")
            && PREPOSITIONS.contains(tree.word(preposition))
            && tree.word(preposition - 1).equals(",");
    int phrase = candidate ? tree.head(preposition) : -1;
    if (phrase <= preposition || !tree.hasRelation(phrase, PHRASES)) {
      return;
    }
    int aside = asideAbove(tree, phrase);
    int verb = aside < 0 ? -1 : tree.head(aside);
    while (verb >= 0 && !tree.tag(verb).startsWith("VB")) {
      verb = tree.hasRelation(verb, Set.of("nsubj", "nsubj:pass")) ? -1 : tree.head(verb);
    }
    if (verb >= 0 && verb < aside) {
      tree.attach(phrase, verb, "obl");
    }
  }

  /** The outermost aside between the phrase and a verb, -1 for none. */
  private static int asideAbove(ParseTree tree, int phrase) {
    int aside = -1;
    int at = tree.head(phrase);
    while (at >= 0 && (aside < 0 || !tree.tag(at).startsWith("VB"))) {
      if (tree.hasRelation(at, ASIDES) && at < phrase) {
        aside = at;
      }
      at = tree.head(at);
    }
    return aside;
  }
}
