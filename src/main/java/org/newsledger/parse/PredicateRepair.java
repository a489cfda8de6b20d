package org.newsledger.parse;

import java.util.Set;

/**
 * What is said of an object and taken for a part of its name: "saw its value plunge", "named Ann
 * Lee permanent chief executive", "made an offer, Acme said".
 */
final class PredicateRepair {

  private static final Set<String> SEEING = Set.of("see", "watch");
  private static final Set<String> MOVING =
      Set.of(
          "plunge",
          "fall",
          "drop",
          "rise",
          "jump",
          "slump",
          "surge",
          "climb",
          "decline",
          "slide",
          "tumble",
          "soar",
          "leap",
          "shrink",
          "grow",
          "increase",
          "decrease",
          "dip",
          "sink",
          "halve",
          "double",
          "triple",
          "swell",
          "balloon");
  private static final Set<String> NAMING =
      Set.of("name", "appoint", "elect", "make", "call", "promote", "nominate", "choose", "pick");
  private static final Set<String> LIMITS =
      Set.of("to", "by", "from", "in", "during", "after", ".");

  /** Verbs that take things, never clauses. */
  private static final Set<String> OBJECTS = Set.of("put", "sell", "buy", "acquire", "own", "hold");

  private static final Set<String> OF_VERB = Set.of("compound:prt", "obl", "advmod");
  private static final Set<String> OWN = Set.of("nmod:poss", "amod", "compound", "det");

  private PredicateRepair() {}

  /** Mends what a token heads, where it has one of the faults. */
  static void repair(ParseTree tree, int token, Set<String> titles) {
    repairMotion(tree, token);
    repairPost(tree, token, titles);
    repairReport(tree, token);
    repairCompound(tree, token);
  }

  /** "put its snacks arm up for sale", read as "put: its snacks arm up". */
  private static void repairCompound(ParseTree tree, int noun) {
    int modifier = noun - 1;
    boolean candidate =
        tree.relation(noun).equals("ccomp")
            && tree.tag(noun).startsWith("VB")
            && tree.head(noun) >= 0
            && OBJECTS.contains(tree.lemma(tree.head(noun)))
            && tree.head(modifier) == noun
            && tree.relation(modifier).equals("nsubj")
            && tree.tag(modifier).startsWith("NN");
    if (!candidate) {
      return;
    }
    int verb = tree.head(noun);
    tree.retag(noun, "NN");
    tree.attach(noun, verb, "obj");
    tree.attach(modifier, noun, "compound");
    for (int at = verb + 1; at < modifier; at++) {
      if (tree.head(at) == modifier && tree.hasRelation(at, OWN)) {
        tree.attach(at, noun, tree.relation(at));
      }
    }
    for (int at = noun + 1; at < tree.size(); at++) {
      if (tree.head(at) == noun && tree.hasRelation(at, OF_VERB)) {
        tree.attach(at, verb, tree.relation(at));
      }
    }
  }

  /** "saw its valuation plunge to": the valuation plunged. */
  private static void repairMotion(ParseTree tree, int motion) {
    int noun = motion - 1;
    boolean candidate =
        tree.tag(motion).startsWith("NN")
            && MOVING.contains(tree.lemma(motion))
            && tree.relation(motion).equals("obj")
            && tree.head(motion) >= 0
            && SEEING.contains(tree.lemma(tree.head(motion)))
            && tree.relation(noun).equals("compound")
            && tree.head(noun) == motion
            && motion + 1 < tree.size()
            && LIMITS.contains(tree.word(motion + 1));
    if (!candidate) {
      return;
    }
    tree.retag(motion, "VB");
    tree.attach(motion, tree.head(motion), "ccomp");
    tree.attach(noun, motion, "nsubj");
    for (int at = 0; at < noun; at++) {
      if (tree.head(at) == motion && tree.hasRelation(at, OWN)) {
        tree.attach(at, noun, tree.relation(at));
      }
    }
    for (int at = motion + 1; at < tree.size(); at++) {
      if (tree.head(at) == motion && tree.relation(at).equals("nmod")) {
        tree.attach(at, motion, "obl");
      }
    }
  }

  /** "appointed Ann Lee permanent chief executive": appointed Ann Lee. */
  private static void repairPost(ParseTree tree, int post, Set<String> titles) {
    int verb = tree.head(post);
    boolean candidate =
        tree.tag(post).startsWith("NN")
            && titles.contains(tree.lemma(post))
            && tree.relation(post).equals("obj")
            && verb >= 0
            && verb < post - 1
            && NAMING.contains(tree.lemma(verb))
            && tree.isPerson(verb + 1);
    int person = verb + 1;
    while (candidate && person + 1 < post && tree.isPerson(person + 1)) {
      person++;
    }
    if (candidate && person < post && tree.head(person) == post) {
      tree.attach(person, verb, "obj");
      tree.attach(post, verb, "xcomp");
    }
  }

  /** "could make an offer, Acme reported", read as if the offer reported. */
  private static void repairReport(ParseTree tree, int noun) {
    int report = tree.head(noun);
    int verb = report < 0 ? -1 : tree.head(report);
    boolean candidate =
        tree.relation(noun).equals("nsubj")
            && verb >= 0
            && verb < noun
            && noun < report
            && tree.relation(report).equals("ccomp")
            && tree.tag(verb).startsWith("VB")
            && !tree.hasChild(verb, Set.of("obj"));
    int speaker = candidate ? secondSubject(tree, noun, report) : -1;
    if (speaker > 0 && tree.attach(noun, verb, "obj")) {
      tree.attach(report, verb, "parataxis");
      for (int at = noun + 1; at < speaker && !tree.word(at).equals(","); at++) {
        if (tree.head(at) == report && tree.relation(at).startsWith("obl")) {
          tree.attach(at, noun, "nmod");
        }
      }
    }
  }

  /** A subject of the same verb behind a comma, -1 for none. */
  private static int secondSubject(ParseTree tree, int first, int verb) {
    boolean comma = false;
    for (int at = first + 1; at < verb; at++) {
      comma |= tree.word(at).equals(",");
      if (comma && tree.head(at) == verb && tree.relation(at).equals("nsubj")) {
        return at;
      }
    }
    return -1;
  }
}
