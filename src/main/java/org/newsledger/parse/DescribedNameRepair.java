package org.newsledger.parse;

import java.util.Set;

/**
 * "the buyout firm Acme", "its unit Bolt": the name carries the phrase, not the noun that says what
 * sort of thing it is, so that whatever is told of the phrase is told of the name.
 */
final class DescribedNameRepair {

  private static final Set<String> TIES = Set.of("appos", "dep");

  private DescribedNameRepair() {}

  /**
   * Makes the name right behind a noun the head of both.
   *
   * @param nouns lemmas of nouns that describe organizations
   */
  static void repair(ParseTree tree, int noun, Set<String> nouns) {
    boolean describes =
        tree.tag(noun).equals("NN") && !tree.isName(noun) && nouns.contains(tree.lemma(noun));
    int name = describes ? nameBehind(tree, noun) : -1;
    if (name < 0 || tree.head(name) != noun || !tree.hasRelation(name, TIES)) {
      return;
    }
    if (tree.attach(name, tree.head(noun), tree.relation(noun))) {
      tree.attach(noun, name, "compound");
      for (int token = 0; token < tree.size(); token++) {
        if (tree.head(token) == noun) {
          tree.attach(token, name, tree.relation(token));
        }
      }
    }
  }

  /** The head of the organization's name right behind, -1 for none. */
  private static int nameBehind(ParseTree tree, int noun) {
    for (int at = noun + 1; at < tree.size() && tree.isName(at) && !tree.isPerson(at); at++) {
      if (tree.head(at) <= noun) {
        return at;
      }
    }
    return -1;
  }
}
