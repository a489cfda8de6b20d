package org.newsledger.parse;

import java.util.Set;

/**
 * "the end of Acme, which was founded by Ann Lee": the clause tells of the name right before the
 * pronoun, whatever noun the parser hangs it on.
 */
final class AntecedentRepair {

  private static final Set<String> OF_THINGS = Set.of("which", "whose");
  private static final Set<String> OF_PEOPLE = Set.of("who", "whom");
  private static final Set<String> CLAUSES = Set.of("acl:relcl", "acl", "ccomp", "dep");
  private static final Set<String> BREAKS = Set.of(",", "-", "--", "–", "—");
  private static final int REACH = 3; // governors between the pronoun and its clause

  private AntecedentRepair() {}

  static void repair(ParseTree tree, int pronoun) {
    boolean things = OF_THINGS.contains(tree.word(pronoun));
    boolean people = OF_PEOPLE.contains(tree.word(pronoun));
    int name = things || people ? nameBefore(tree, pronoun) : -1;
    if (name < 0 || tree.isPerson(name) != people) {
      return;
    }
    repairAdjective(tree, pronoun, name);
    int clause = clause(tree, pronoun);
    int governor = clause < 0 ? -1 : tree.head(clause);
    if (governor >= 0 && governor < name && !tree.isName(governor)) {
      tree.attach(clause, name, "acl:relcl");
    }
  }

  /** "Acme, which recently lost deals", read as "Acme, which recently lost deals are". */
  private static void repairAdjective(ParseTree tree, int pronoun, int name) {
    int verb = pronoun + 1;
    while (verb < tree.size() - 1 && tree.tag(verb).startsWith("RB")) {
      verb++;
    }
    int noun = tree.head(verb);
    boolean candidate =
        tree.tag(verb).startsWith("VB")
            && tree.relation(verb).equals("amod")
            && noun > verb
            && tree.head(pronoun) == noun
            && tree.tag(noun).startsWith("NN")
            && tree.head(noun) >= 0
            && tree.head(noun) < pronoun;
    if (candidate && tree.attach(verb, name, "acl:relcl")) {
      tree.attach(pronoun, verb, "nsubj");
      tree.attach(noun, verb, "obj");
      for (int adverb = pronoun + 1; adverb < verb; adverb++) {
        tree.attach(adverb, verb, "advmod");
      }
    }
  }

  /**
   * The last token of the name that stands before the pronoun, but for a comma or dash and
   * brackets.
   */
  private static int nameBefore(ParseTree tree, int pronoun) {
    if (pronoun > 0 && tree.isName(pronoun - 1) && tree.word(pronoun).equals("which")) {
      return pronoun - 1;
    }
    if (pronoun == 0 || !BREAKS.contains(tree.word(pronoun - 1))) {
      return -1;
    }
    int at = pronoun - 1;
    while (at > 0 && (BREAKS.contains(tree.word(at)) || tree.tag(at).equals("SYM"))) {
      at--;
    }
    return tree.isName(at) ? at : -1;
  }

  private static int clause(ParseTree tree, int pronoun) {
    int at = tree.head(pronoun);
    for (int steps = 0; at > pronoun && steps < REACH; steps++) {
      if (tree.hasRelation(at, CLAUSES) && tree.head(at) < pronoun) {
        return at;
      }
      at = tree.head(at);
    }
    return -1;
  }
}
