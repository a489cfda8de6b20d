package org.newsledger.parse;

import java.util.Set;

/**
 * "bid around $5 billion", "take up to a 20 percent stake": a word that softens a number is no
 * preposition, and what it softens is the verb's object.
 */
final class SumRepair {

  private static final Set<String> SOFTENING =
      Set.of("about", "around", "over", "under", "above", "below", "near", "nearly", "between");

  /** "A total of $5 billion" is $5 billion. */
  private static final Set<String> AMOUNTING =
      Set.of("total", "sum", "maximum", "minimum", "aggregate", "equivalent");

  private SumRepair() {}

  /** "a 5 billion euro all-share bid": the sum is not what is made. */
  static void repairHead(ParseTree tree, int noun, AttachmentLexicon lexicon) {
    int sum = tree.head(noun);
    boolean candidate =
        tree.relation(noun).equals("dep")
            && tree.tag(noun).startsWith("NN")
            && sum >= 0
            && sum < noun
            && tree.isSum(sum)
            && lexicon.takesPhrases(tree.lemma(noun));
    if (candidate && tree.attach(noun, tree.head(sum), tree.relation(sum))) {
      tree.attach(sum, noun, "compound");
    }
  }

  /** Mends the phrase that a preposition leads in. */
  static void repair(ParseTree tree, int word) {
    repairPrice(tree, word);
    if (!tree.relation(word).equals("case")) {
      return;
    }
    repairGoal(tree, word);
    repairTotal(tree, word);
    int phrase = tree.head(word);
    int verb = phrase < 0 ? -1 : tree.head(phrase);
    boolean beside = verb >= 0 && tree.tag(verb).startsWith("VB") && verb < word;
    if (!beside || !tree.relation(phrase).equals("obl") || tree.hasChild(verb, Set.of("obj"))) {
      return;
    }
    if (SOFTENING.contains(tree.word(word)) && tree.isSum(phrase) && verb == word - 1) {
      tree.attach(phrase, verb, "obj");
      tree.attach(word, phrase, "advmod");
    } else if (isUpTo(tree, word) && verb == word - 2 && holdsSum(tree, phrase)) {
      tree.attach(phrase, verb, "obj");
      tree.attach(word, phrase, "advmod");
      tree.attach(word - 1, phrase, "advmod");
    }
  }

  /** "bought Acme for $5 billion to expand": the sum is the price, nobody who expands. */
  private static void repairPrice(ParseTree tree, int preposition) {
    int purpose = tree.head(preposition);
    int end = preposition + 1;
    while (end < tree.size() && !tree.word(end).equals("to") && tree.isSum(end)) {
      end++;
    }
    int sum = end - 1;
    boolean candidate =
        tree.word(preposition).equals("for")
            && tree.relation(preposition).equals("mark")
            && purpose > sum
            && sum > preposition
            && end < tree.size()
            && tree.word(end).equals("to")
            && tree.head(sum) == purpose
            && tree.relation(sum).startsWith("nsubj")
            && tree.head(purpose) >= 0;
    if (candidate && tree.attach(sum, tree.head(purpose), "obl")) {
      tree.attach(preposition, sum, "case");
    }
  }

  /** "pay a total of $5 billion": the sum takes the place of the noun that leads it in. */
  private static void repairTotal(ParseTree tree, int of) {
    int total = of - 1;
    int sum = tree.head(of);
    boolean candidate =
        tree.word(of).equals("of")
            && AMOUNTING.contains(tree.lemma(total))
            && sum > of
            && tree.isSum(sum)
            && tree.head(sum) == total
            && tree.head(total) >= 0;
    if (candidate && tree.attach(sum, tree.head(total), tree.relation(total))) {
      for (int at = 0; at < total; at++) {
        if (tree.head(at) == total && tree.relation(at).equals("case")) {
          tree.attach(at, sum, "case");
        }
      }
      tree.attach(of, total, "dep");
      tree.attach(total, sum, "dep");
    }
  }

  /** "fell from $5 to $4": the second sum belongs to the verb, as the first does. */
  private static void repairGoal(ParseTree tree, int to) {
    int goal = tree.head(to);
    int start = tree.head(goal);
    boolean candidate =
        tree.word(to).equals("to")
            && goal > to
            && start >= 0
            && start < to
            && tree.isSum(goal)
            && tree.isSum(start)
            && tree.head(start) >= 0
            && tree.relation(start).startsWith("obl");
    for (int at = 0; candidate && at < start; at++) {
      if (tree.head(at) == start && tree.word(at).equals("from")) {
        tree.attach(goal, tree.head(start), "obl");
      }
    }
  }

  private static boolean isUpTo(ParseTree tree, int to) {
    return tree.word(to).equals("to") && tree.word(to - 1).equals("up");
  }

  private static boolean holdsSum(ParseTree tree, int phrase) {
    for (int token = 0; token <= phrase; token++) {
      if (tree.isSum(token) && tree.dominates(phrase, token)) {
        return true;
      }
    }
    return false;
  }
}
