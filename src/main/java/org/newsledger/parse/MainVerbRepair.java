package org.newsledger.parse;

import java.util.Set;

/**
 * "Jane Smith, who was also its president, left in May", read as a name alone with everything in
 * its aside: what leaves is the name, and the verb behind the comma is the sentence's.
 */
final class MainVerbRepair {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> LOOSE = Set.of("acl", "dep", "conj", "parataxis", "advcl");

  private MainVerbRepair() {}

  /** Makes a verb behind the comma that ends a relative clause the root. */
  static void repair(ParseTree tree, int verb) {
    int clause = tree.head(verb);
    boolean candidate =
        FINITE.contains(tree.tag(verb))
            && tree.word(verb - 1).equals(",")
            && tree.hasRelation(verb, LOOSE)
            && clause >= 0
            && clause < verb
            && tree.relation(clause).equals("acl:relcl")
            && !tree.hasChild(verb, Set.of("nsubj", "nsubj:pass", "mark", "cc"));
    int name = candidate ? tree.head(clause) : -1;
    if (name < 0 || tree.head(name) >= 0 || !tree.isName(name) || tree.leftEdge(name) > 0) {
      return;
    }
    boolean passive = tree.hasChild(verb, Set.of("aux:pass"));
    tree.makeRoot(verb);
    tree.attach(name, verb, passive ? "nsubj:pass" : "nsubj");
  }
}
