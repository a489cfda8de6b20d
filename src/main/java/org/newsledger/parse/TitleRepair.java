package org.newsledger.parse;

import java.util.Set;

/**
 * "Acme co-founder and chief executive Ann Lee": both titles belong to the person behind them, whom
 * the parser makes the second of two.
 */
final class TitleRepair {

  private static final Set<String> WORDS_OF_TITLES =
      Set.of("amod", "compound", "conj", "det", "nmod:poss", "dep");
  private static final Set<String> TAGS_OF_TITLES = Set.of("NN", "NNP", "JJ", "VBN", "VBG");
  private static final int LONGEST = 6; // words between "and" and the name

  private TitleRepair() {}

  /**
   * Mends the coordination at one "and".
   *
   * @param titles lemmas of nouns that name a post
   */
  static void repair(ParseTree tree, int token, Set<String> titles) {
    repairCoordination(tree, token, titles);
    repairApposition(tree, token, titles);
  }

  /** "Acme's head of trade, Ann Lee": the person is the head, not the trade. */
  private static void repairApposition(ParseTree tree, int person, Set<String> titles) {
    int beside = tree.head(person);
    boolean candidate =
        tree.isPerson(person)
            && tree.relation(person).equals("appos")
            && beside >= 0
            && beside < person
            && !tree.isPerson(beside)
            && tree.relation(beside).equals("nmod");
    int post = candidate ? tree.head(beside) : -1;
    if (post >= 0 && post < beside && titles.contains(tree.lemma(post))) {
      tree.attach(person, post, "appos");
    }
  }

  private static void repairCoordination(ParseTree tree, int and, Set<String> titles) {
    int first = and - 1;
    boolean title =
        tree.word(and).equals("and")
            && tree.tag(first).startsWith("NN")
            && !tree.isName(first)
            && titles.contains(tree.lemma(first));
    int person = title ? personBehind(tree, and, titles) : -1;
    if (person < 0 || tree.dominates(person, first)) {
      return;
    }
    int governor = tree.head(first);
    String relation = tree.relation(first);
    if (tree.attach(person, governor, relation)) {
      tree.attach(first, person, "compound");
      tree.attach(and, person, "cc");
      adopt(tree, and + 1, person);
    }
  }

  /** The head of the name that ends "and former chief executive NAME", -1 for other phrases. */
  private static int personBehind(ParseTree tree, int and, Set<String> titles) {
    boolean title = false;
    for (int at = and + 1; at < tree.size() && at <= and + LONGEST; at++) {
      if (tree.isPerson(at)) {
        int last = at;
        while (last + 1 < tree.size() && tree.isPerson(last + 1)) {
          last++;
        }
        return title ? last : -1;
      }
      title = titles.contains(tree.lemma(at));
      if (tree.isName(at) || !TAGS_OF_TITLES.contains(tree.tag(at))) {
        return -1;
      }
    }
    return -1;
  }

  private static void adopt(ParseTree tree, int from, int person) {
    for (int at = from; at < person; at++) {
      if (tree.head(at) < from && tree.hasRelation(at, WORDS_OF_TITLES)) {
        tree.attach(at, person, "compound");
      }
    }
  }
}
