package org.newsledger.parse;

import java.util.Set;

/**
 * "sold Bolt, which it owns with Nut, to Acme": the phrase behind the comma belongs to the verb
 * before the aside, not to the aside.
 */
final class AsideRepair {

  private static final Set<String> PREPOSITIONS = Set.of("to", "from", "for");
  private static final Set<String> ASIDES = Set.of("acl:relcl", "acl", "appos");
  private static final Set<String> PHRASES = Set.of("obl", "nmod");

  private AsideRepair() {}

  /** Mends the phrase that a preposition behind a comma leads in. */
  static void repair(ParseTree tree, int preposition) {
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
