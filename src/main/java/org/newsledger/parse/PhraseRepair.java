package org.newsledger.parse;

import java.util.Set;

/** Mends phrases: "the biotech company Acme" is Acme, "shed up to 5,000 jobs" sheds jobs. */
final class PhraseRepair {

  private static final Set<String> BESIDE = Set.of("appos", "dep");
  private static final Set<String> LIMIT = Set.of("compound:prt", "advmod", "dep", "case");

  private static final Set<String> PARTICLE = Set.of("compound:prt", "advmod");

  /** Verbs that have an object, so that "up" behind them belongs to "to". */
  private static final Set<String> TRANSITIVE =
      Set.of(
          "cut",
          "shed",
          "axe",
          "hire",
          "invest",
          "spend",
          "pay",
          "raise",
          "buy",
          "sell",
          "cost",
          "fine",
          "face",
          "borrow",
          "save",
          "lose",
          "seek",
          "offer",
          "contribute",
          "commit",
          "receive",
          "acquire",
          "eliminate",
          "create",
          "add",
          "slash",
          "fire",
          "dismiss",
          "recruit",
          "charge",
          "purchase",
          "own");

  private static final Set<String> GIVING =
      Set.of("pay", "award", "owe", "fine", "give", "offer", "lend", "cost", "grant", "charge");

  private static final Set<String> HANDING = Set.of("give", "hand", "grant", "offer", "deny");
  private static final Set<String> POWERS =
      Set.of("control", "ownership", "access", "permission", "rights", "exposure");

  private PhraseRepair() {}

  /** Mends the phrase that a token heads or opens, where it has one of the known faults. */
  static void repair(ParseTree tree, int token) {
    repairTitle(tree, token);
    repairTitledPartner(tree, token);
    repairUpTo(tree, token);
    repairAdverb(tree, token);
    repairGivenControl(tree, token);
    repairReceiver(tree, token);
  }

  /** "must pay Acme $5 million", read as "Acme dollars". */
  private static void repairReceiver(ParseTree tree, int name) {
    int sum = tree.head(name);
    boolean candidate =
        tree.isName(name)
            && tree.relation(name).equals("compound")
            && sum > name
            && tree.isQuantity(sum)
            && tree.relation(sum).equals("obj")
            && tree.isQuantity(name + 1);
    int first = name;
    while (candidate && first > 0 && tree.isName(first - 1) && tree.head(first - 1) == name) {
      first--;
    }
    if (candidate && first > 0 && GIVING.contains(tree.lemma(first - 1))) {
      tree.attach(name, tree.head(sum), "iobj");
    }
  }

  /** "gives Acme control of Bolt", read as "Acme control": control is given to Acme. */
  private static void repairGivenControl(ParseTree tree, int name) {
    int noun = tree.head(name);
    boolean candidate =
        tree.isName(name)
            && tree.relation(name).equals("compound")
            && noun == name + 1
            && POWERS.contains(tree.word(noun))
            && tree.relation(noun).equals("obj");
    int first = name;
    while (candidate && first > 0 && tree.isName(first - 1) && tree.head(first - 1) == name) {
      first--;
    }
    if (candidate && first > 0 && HANDING.contains(tree.lemma(first - 1))) {
      tree.attach(name, tree.head(noun), "iobj");
    }
  }

  /** "with the battery maker Acme": the name takes the place of the noun that describes it. */
  private static void repairTitle(ParseTree tree, int name) {
    int noun = tree.head(name);
    boolean candidate =
        tree.isName(name)
            && noun >= 0
            && noun < name
            && tree.hasRelation(name, BESIDE)
            && isSingularOrJoint(tree, noun, name)
            && !tree.isName(noun)
            && tree.head(noun) >= 0
            && isOneName(tree, noun + 1 + (isGiant(tree, noun + 1) ? 1 : 0), name);
    if (!candidate) {
      return;
    }
    int governor = tree.head(noun);
    String relation = tree.relation(noun);
    if (tree.attach(name, governor, relation)) {
      tree.handOver(noun, name);
      tree.attach(noun, name, "compound");
    }
  }

  /** "retailer Acme", "retailers Acme and Bolt", "telecoms giant Acme". */
  private static boolean isSingularOrJoint(ParseTree tree, int noun, int name) {
    return tree.tag(noun).equals("NN")
        || (tree.tag(noun).equals("NNS")
            && (isGiant(tree, noun + 1) || tree.hasChild(name, Set.of("conj"))));
  }

  /** "Telecoms giant Acme", where the parser takes the giant for an adjective. */
  private static boolean isGiant(ParseTree tree, int word) {
    return tree.word(word).equals("giant") && tree.tag(word).equals("JJ");
  }

  /**
   * "an agreement with the retailer Acme to build shops", read as "with the retailer: Acme builds".
   */
  private static void repairTitledPartner(ParseTree tree, int name) {
    int verb = tree.head(name);
    boolean subject =
        tree.isName(name)
            && tree.relation(name).equals("nsubj")
            && verb > name + 1
            && tree.word(name + 1).equals("to")
            && tree.head(verb) >= 0
            && tree.head(verb) < name;
    int noun = subject ? tree.head(verb) : -1;
    boolean candidate =
        subject
            && isSingularOrJoint(tree, noun, name)
            && !tree.isName(noun)
            && tree.head(noun) >= 0
            && isOneName(tree, noun + 1 + (isGiant(tree, noun + 1) ? 1 : 0), name);
    if (candidate && tree.attach(name, tree.head(noun), tree.relation(noun))) {
      tree.attach(
          verb, tree.head(noun), tree.tag(tree.head(noun)).startsWith("NN") ? "acl" : "xcomp");
      tree.handOver(noun, name);
      tree.attach(noun, name, "compound");
    }
  }

  private static boolean isOneName(ParseTree tree, int first, int head) {
    for (int at = first; at < head; at++) {
      if (!tree.isName(at) || tree.head(at) != head) {
        return false;
      }
    }
    return true;
  }

  /** "walked away from talks", read as a place that is away from talks: it walked from them. */
  private static void repairAdverb(ParseTree tree, int phrase) {
    int adverb = tree.head(phrase);
    int verb = adverb < 0 ? -1 : tree.head(adverb);
    boolean candidate =
        tree.relation(phrase).equals("obl")
            && verb >= 0
            && verb == adverb - 1
            && tree.hasRelation(adverb, PARTICLE)
            && tree.tag(verb).startsWith("VB");
    if (candidate) {
      tree.attach(phrase, verb, "obl");
    }
  }

  /** "shed up to 5,000 jobs", read as a direction. */
  private static void repairUpTo(ParseTree tree, int up) {
    int verb = up - 1;
    int to = up + 1;
    boolean words =
        tree.word(up).equals("up")
            && to < tree.size()
            && tree.word(to).equals("to")
            && tree.hasRelation(up, LIMIT)
            && tree.tag(verb).startsWith("VB")
            && TRANSITIVE.contains(tree.lemma(verb));
    int object = words ? tree.head(to) : -1;
    if (object > to && tree.head(object) == verb && tree.relation(object).startsWith("obl")) {
      tree.attach(object, verb, "obj");
      tree.attach(up, object, "advmod");
      tree.attach(to, object, "advmod");
    }
  }
}
