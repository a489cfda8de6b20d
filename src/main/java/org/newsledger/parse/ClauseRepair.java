package org.newsledger.parse;

import java.util.Set;

/**
 * Mends clauses below a noun that the parser leaves unnamed ("dep"): "Acme, who founded Bolt", "a
 * retailer started by Smith".
 */
final class ClauseRepair {

  private static final Set<String> UNCLEAR = Set.of("dep", "parataxis", "ccomp");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  /** What stands behind these is the name of the noun before: "a tablet called Nook". */
  private static final Set<String> NAMING = Set.of("called", "named", "dubbed", "code-named");

  /** What courts do, and others seldom. */
  private static final Set<String> DECIDING =
      Set.of("order", "award", "fine", "rule", "sentence", "dismiss", "uphold", "overturn");

  private static final Set<String> DECIDERS =
      Set.of(
          "jury", "court", "judge", "tribunal", "panel", "regulator", "commission", "arbitrator");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  /** Farther from its noun than this, a clause may belong to another. */
  private static final int MAX_GAP = 3;

  private ClauseRepair() {}

  /** Mends the clause headed by a token, where it has one of the known faults. */
  static void repair(ParseTree tree, int token) {
    if (tree.tag(token).startsWith("VB")) {
      repairRelative(tree, token);
      repairReduced(tree, token);
      repairObject(tree, token);
      repairNaming(tree, token);
      repairDecision(tree, token);
    }
  }

  /** "Smith, who founded Acme, ...": the clause tells of the noun before it. */
  private static void repairRelative(ParseTree tree, int verb) {
    int noun = tree.head(verb);
    boolean below = tree.relation(verb).equals("dep") && noun >= 0 && noun < verb;
    if (below && isNominal(tree, noun)) {
      int pronoun = relativeBelow(tree, verb, noun);
      if (pronoun > noun && pronoun - noun <= MAX_GAP) {
        tree.attach(verb, noun, "acl:relcl");
      }
    }
  }

  /** The relative pronoun that is the verb's subject or stands before it; -1 where none does. */
  private static int relativeBelow(ParseTree tree, int verb, int noun) {
    for (int at = noun + 1; at < verb; at++) {
      int governor = tree.head(at);
      boolean own = tree.relation(at).startsWith("nsubj") && governor == verb;
      boolean owner = tree.word(at).equals("whose") && governor >= 0 && tree.head(governor) == verb;
      if (owner || (own && RELATIVES.contains(tree.word(at)))) {
        return at;
      }
    }
    return -1;
  }

  /** "Acme, a retailer started by Smith, ...": read as a sentence of its own about retailers. */
  private static void repairReduced(ParseTree tree, int participle) {
    int name = tree.head(participle);
    boolean candidate =
        tree.tag(participle).equals("VBN")
            && tree.hasRelation(participle, UNCLEAR)
            && name >= 0
            && name < participle
            && tree.isName(name)
            && !hasAuxiliary(tree, participle);
    int noun = candidate ? subjectBefore(tree, participle) : -1;
    if (noun > name && tree.attach(noun, name, "appos")) {
      tree.attach(participle, noun, "acl");
    }
  }

  /** "settled the suit brought by Acme", read as "settled: the suit brought". */
  private static void repairObject(ParseTree tree, int participle) {
    int verb = tree.head(participle);
    boolean candidate =
        tree.tag(participle).equals("VBN")
            && tree.hasRelation(participle, UNCLEAR)
            && verb >= 0
            && verb < participle
            && tree.tag(verb).startsWith("VB")
            && participle + 1 < tree.size()
            && tree.word(participle + 1).equals("by")
            && !hasAuxiliary(tree, participle);
    int noun = candidate ? subjectBefore(tree, participle) : -1;
    if (noun > verb && noun == participle - 1 && tree.attach(noun, verb, "obj")) {
      tree.attach(participle, noun, "acl");
    }
  }

  /**
   * "launched a tablet called Nook", read as "a tablet, a called Nook" or "launched: it called".
   */
  private static void repairNaming(ParseTree tree, int naming) {
    if (!NAMING.contains(tree.word(naming)) || hasAuxiliary(tree, naming)) {
      return;
    }
    int name = tree.head(naming);
    boolean asModifier =
        tree.relation(naming).equals("amod")
            && name > naming
            && tree.head(name) >= 0
            && tree.head(name) < naming
            && tree.tag(tree.head(name)).startsWith("NN");
    if (asModifier && tree.attach(naming, tree.head(name), "acl")) {
      tree.attach(name, naming, "obj");
      return;
    }
    int noun = tree.hasRelation(naming, UNCLEAR) ? subjectBefore(tree, naming) : -1;
    boolean asClause = noun >= 0 && name >= 0 && name < noun && tree.tag(name).startsWith("VB");
    if (asClause && tree.attach(noun, name, "obj")) {
      tree.attach(naming, noun, "acl");
    }
  }

  /**
   * "A jury found that Acme copied Bolt's phone and ordered it to pay": who found it ordered it.
   */
  private static void repairDecision(ParseTree tree, int deciding) {
    int first = tree.head(deciding);
    boolean candidate =
        tree.relation(deciding).equals("conj")
            && DECIDING.contains(tree.lemma(deciding))
            && FINITE.contains(tree.tag(deciding))
            && first >= 0
            && tree.relation(first).equals("ccomp")
            && tree.head(first) >= 0
            && tree.head(first) < first;
    if (candidate && hasDecider(tree, tree.head(first)) && !hasDecider(tree, first)) {
      tree.attach(deciding, tree.head(first), "conj");
    }
  }

  private static boolean hasDecider(ParseTree tree, int verb) {
    for (int at = 0; at < tree.size(); at++) {
      if (tree.head(at) == verb
          && tree.relation(at).equals("nsubj")
          && DECIDERS.contains(tree.lemma(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNominal(ParseTree tree, int token) {
    return tree.isName(token) || tree.tag(token).startsWith("NN");
  }

  private static int subjectBefore(ParseTree tree, int verb) {
    for (int at = verb - 1; at >= 0 && at >= verb - MAX_GAP; at--) {
      if (tree.head(at) == verb
          && tree.relation(at).startsWith("nsubj")
          && tree.tag(at).startsWith("NN")) {
        return at;
      }
    }
    return -1;
  }

  private static boolean hasAuxiliary(ParseTree tree, int verb) {
    for (int at = 0; at < verb; at++) {
      if (tree.head(at) == verb && tree.relation(at).startsWith("aux")) {
        return true;
      }
    }
    return false;
  }
}
