package org.newsledger.parse;

/**
 * "bought Acme for $5 billion in 2012 and Bolt for $1 billion in 2014": the second name is another
 * object of the verb, and the sum and the date behind it are its own.
 */
final class GappingRepair {

  private GappingRepair() {}

  /** Mends the row that a name continues. */
  static void repair(ParseTree tree, int name) {
    int verb = isHeadOfName(tree, name) ? verbBefore(tree, name) : -1;
    int first = verb < 0 ? -1 : objectOf(tree, verb);
    if (first < 0 || first >= name || !isGapped(tree, name, verb)) {
      return;
    }
    if (tree.attach(name, first, "conj")) {
      int at = endOfName(tree, name);
      while (isPhraseOfQuantity(tree, at)) {
        int quantity = tree.head(at);
        tree.attach(quantity, name, "nmod");
        at = quantity + 1;
      }
    }
  }

  private static boolean isHeadOfName(ParseTree tree, int token) {
    int head = tree.head(token);
    return tree.isName(token) && head >= 0 && !tree.isName(head);
  }

  /** Whether the name stands where a row goes on but hangs on a quantity, or on the verb. */
  private static boolean isGapped(ParseTree tree, int name, int verb) {
    int start = name;
    while (start > 0 && tree.isName(start - 1)) {
      start--;
    }
    String before = start == 0 ? "" : tree.word(start - 1);
    int head = tree.head(name);
    boolean astray = tree.isQuantity(head) || (head == verb && tree.relation(name).equals("conj"));
    return astray
        && (before.equals("and") || before.equals(","))
        && isPhraseOfQuantity(tree, endOfName(tree, name));
  }

  private static boolean isPhraseOfQuantity(ParseTree tree, int word) {
    return word < tree.size()
        && tree.relation(word).equals("case")
        && tree.head(word) > word
        && tree.isQuantity(tree.head(word));
  }

  private static int endOfName(ParseTree tree, int name) {
    int end = name;
    while (end < tree.size() && tree.isName(end)) {
      end++;
    }
    return end;
  }

  /** The nearest verb before the token that has a name as its object. */
  private static int verbBefore(ParseTree tree, int token) {
    for (int verb = token - 2; verb >= 0; verb--) {
      if (tree.tag(verb).startsWith("VB") && objectOf(tree, verb) >= 0) {
        return verb;
      }
    }
    return -1;
  }

  private static int objectOf(ParseTree tree, int verb) {
    for (int token = verb + 1; token < tree.size(); token++) {
      boolean object = tree.head(token) == verb && tree.relation(token).equals("obj");
      if (object && tree.isName(token)) {
        return token;
      }
    }
    return -1;
  }
}
