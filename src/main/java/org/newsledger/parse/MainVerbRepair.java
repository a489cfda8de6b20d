package org.newsledger.parse;

import java.util.Set;

/**
 * "Jane Smith, who was also its president, left in May", read as a name alone with everything in
 * its aside: what leaves is the name, and the verb behind the comma is the sentence's.
 */
final class MainVerbRepair {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "mark", "advmod");
  private static final Set<String> LOOSE = Set.of("acl", "dep", "conj", "parataxis", "advcl");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> RELATIVES = Set.of("WDT", "WP");

  private MainVerbRepair() {}

  /** Makes a verb behind the comma that ends a relative clause the root. */
  static void repair(ParseTree tree, int verb) {
    repairModifier(tree, verb);
    if (!tree.tag(verb).startsWith("VB") || !isFiniteBehindComma(tree, verb)) {
      return;
    }
    int clause = tree.head(verb);
    if (tree.relation(verb).equals("acl:relcl")) {
      repairSwallowed(tree, verb);
      return;
    }
    boolean candidate =
        tree.hasRelation(verb, LOOSE)
            && clause >= 0
            && clause < verb
            && tree.relation(clause).equals("acl:relcl")
            && !tree.hasChild(verb, SUBJECTS)
            && !tree.hasChild(verb, Set.of("cc"));
    if (candidate && isLoneSubject(tree, tree.head(clause))) {
      makeMain(tree, tree.head(clause), verb);
    }
  }

  /** "Acme, which employs 500, owns Bolt", read as if what employs 500 owned Bolt. */
  private static void repairSwallowed(ParseTree tree, int verb) {
    int name = tree.head(verb);
    int clause = -1;
    int relative = -1;
    for (int at = name + 1; at < verb; at++) {
      boolean below = tree.head(at) == verb;
      if (below && tree.tag(at).startsWith("VB") && tree.hasRelation(at, SUBJECTS)) {
        clause = at;
      } else if (below && RELATIVES.contains(tree.tag(at))) {
        relative = at;
      }
    }
    if (clause < 0 || relative < 0 || relative > clause || !isLoneSubject(tree, name)) {
      return;
    }
    makeMain(tree, name, verb);
    tree.attach(clause, name, "acl:relcl");
    tree.attach(relative, clause, "nsubj");
  }

  /** "Acme, which runs funds, owned 2 percent", read as if the percentage were owned. */
  private static void repairModifier(ParseTree tree, int verb) {
    int noun = tree.head(verb);
    boolean candidate =
        tree.tag(verb).equals("VBN")
            && tree.relation(verb).equals("amod")
            && noun > verb
            && tree.word(verb - 1).equals(",");
    int clause = candidate ? relativeClause(tree, noun) : -1;
    if (clause >= 0 && isLoneSubject(tree, tree.head(clause))) {
      tree.retag(verb, "VBD");
      makeMain(tree, tree.head(clause), verb);
      tree.attach(noun, verb, "obj");
    }
  }

  /** The relative clause that a noun stands in; -1 for none. */
  private static int relativeClause(ParseTree tree, int noun) {
    int at = noun;
    while (at >= 0 && !tree.relation(at).equals("acl:relcl")) {
      at = tree.head(at);
    }
    return at;
  }

  private static void makeMain(ParseTree tree, int name, int verb) {
    boolean passive = tree.hasChild(verb, Set.of("aux:pass"));
    tree.makeRoot(verb);
    tree.attach(name, verb, passive ? "nsubj:pass" : "nsubj");
  }

  /** Whether a noun that opens the sentence is its root: it should be somebody's subject. */
  private static boolean isLoneSubject(ParseTree tree, int noun) {
    return noun >= 0
        && tree.head(noun) < 0
        && tree.tag(noun).startsWith("NN")
        && tree.leftEdge(noun) == 0;
  }

  /** Whether nothing but auxiliaries and adverbs stand between a comma and a finite verb. */
  private static boolean isFiniteBehindComma(ParseTree tree, int verb) {
    boolean finite = FINITE.contains(tree.tag(verb));
    int at = verb - 1;
    while (at > 0 && isAuxiliary(tree, at, verb)) {
      finite |= FINITE.contains(tree.tag(at));
      at--;
    }
    return finite && at > 0 && tree.word(at).equals(",");
  }

  private static boolean isAuxiliary(ParseTree tree, int token, int verb) {
    boolean below = tree.head(token) == verb && tree.hasRelation(token, AUXILIARIES);
    return below || (tree.tag(token).startsWith("RB") && tree.dominates(verb, token));
  }
}
