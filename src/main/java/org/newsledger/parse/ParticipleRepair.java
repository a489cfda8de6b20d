package org.newsledger.parse;

import java.util.Set;

/**
 * Clauses without a finite verb that parsers take for others: "a group led by Acme" for a sentence
 * whose subject is the group, "Having bought Acme, Bolt grew" for one in which Bolt is Acme.
 */
final class ParticipleRepair {

  private static final Set<String> HELPERS = Set.of("aux", "aux:pass", "mark");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> AUXILIARIES = Set.of("aux");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> OPENINGS = Set.of("csubj", "nsubj", "advcl", "dep");

  private ParticipleRepair() {}

  /** Mends the clause that a token heads, or the subject that it is. */
  static void repair(ParseTree tree, int token) {
    repairReducedSubject(tree, token);
    repairReducedRoot(tree, token);
    repairSubjectBehindParticiple(tree, token);
    repairAttribute(tree, token);
  }

  /** "Lee was named to head Acme, succeeding Kim", read as "the succeeding Kim". */
  private static void repairAttribute(ParseTree tree, int participle) {
    int object = tree.head(participle);
    boolean candidate =
        tree.tag(participle).equals("VBG")
            && tree.relation(participle).equals("amod")
            && tree.word(participle - 1).equals(",")
            && object > participle
            && tree.isName(object)
            && tree.isName(participle + 1);
    int verb = candidate ? tree.head(object) : -1;
    while (verb >= 0 && !tree.tag(verb).startsWith("VB")) {
      verb = tree.head(verb);
    }
    if (verb >= 0 && verb < participle && tree.attach(participle, verb, "advcl")) {
      tree.attach(object, participle, "obj");
    }
  }

  /** "A group led by Acme bought Bolt": the group bought it, not the leading. */
  private static void repairReducedSubject(ParseTree tree, int participle) {
    int noun = participle - 1;
    int verb = tree.head(participle);
    boolean candidate =
        tree.tag(participle).equals("VBN")
            && tree.relation(participle).equals("csubj")
            && verb > participle
            && noun >= 0
            && tree.head(noun) == participle
            && tree.hasRelation(noun, SUBJECTS)
            && !tree.hasChild(participle, HELPERS)
            && isFollowedByAgent(tree, participle);
    if (candidate && tree.attach(noun, verb, "nsubj")) {
      tree.attach(participle, noun, "acl");
    }
  }

  /**
   * "A group led by Acme tabled an offer", read as "a group led": the verb behind is the main one.
   */
  private static void repairReducedRoot(ParseTree tree, int participle) {
    int noun = participle - 1;
    boolean candidate =
        tree.tag(participle).equals("VBN")
            && tree.head(participle) < 0
            && noun >= 0
            && tree.head(noun) == participle
            && tree.hasRelation(noun, SUBJECTS)
            && !tree.hasChild(participle, HELPERS)
            && isFollowedByAgent(tree, participle);
    int verb = candidate ? finiteBehind(tree, participle) : -1;
    if (verb < 0) {
      return;
    }
    tree.makeRoot(verb);
    tree.attach(noun, verb, "nsubj");
    tree.attach(participle, noun, "acl");
  }

  /** The finite verb that hangs loose on the participle, -1 for none. */
  private static int finiteBehind(ParseTree tree, int participle) {
    for (int at = participle + 1; at < tree.size(); at++) {
      if (tree.head(at) == participle
          && Set.of("dep", "parataxis", "ccomp").contains(tree.relation(at))
          && (FINITE.contains(tree.tag(at)) || tree.hasChild(at, AUXILIARIES))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isFollowedByAgent(ParseTree tree, int verb) {
    return verb + 1 < tree.size()
        && tree.word(verb + 1).equals("by")
        && tree.relation(verb + 1).equals("case");
  }

  /** "Having bought rival Acme, Bolt grew": the name behind the comma is who grew. */
  private static void repairSubjectBehindParticiple(ParseTree tree, int noun) {
    boolean behindComma =
        tree.relation(noun).equals("appos")
            && tree.tag(noun).startsWith("NN")
            && tree.word(Math.max(0, tree.leftEdge(noun) - 1)).equals(",");
    if (!behindComma) {
      return;
    }
    int opening = openingAbove(tree, noun);
    int verb = opening < 0 ? -1 : tree.head(opening);
    if (verb > noun && !hasSubjectBesides(tree, verb, opening)) {
      if (tree.attach(noun, verb, "nsubj")) {
        tree.attach(opening, verb, "advcl");
      }
    }
  }

  /** The participle that opens the sentence and dominates the token, -1 for none. */
  private static int openingAbove(ParseTree tree, int token) {
    int at = tree.head(token);
    while (at >= 0 && at < token) {
      boolean participle = tree.tag(at).equals("VBN") || tree.tag(at).equals("VBG");
      if (participle && tree.hasRelation(at, OPENINGS) && tree.leftEdge(at) == 0) {
        return at;
      }
      at = tree.head(at);
    }
    return -1;
  }

  private static boolean hasSubjectBesides(ParseTree tree, int verb, int opening) {
    for (int token = 0; token < tree.size(); token++) {
      if (tree.head(token) == verb && token != opening && tree.hasRelation(token, SUBJECTS)) {
        return true;
      }
    }
    return false;
  }
}
