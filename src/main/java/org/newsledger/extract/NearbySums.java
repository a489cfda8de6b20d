package org.newsledger.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsledger.model.Mention;
import org.newsledger.syntax.SentenceGraph;

/**
 * Finds the sums that go with a figure's name in the row of words: "revenue, up 5 percent, of $5
 * million", "$5 million in annual revenue", "a profit of $5 million, compared with $4 million".
 *
 * <p>Parsers attach such phrases anywhere. Sums per share and sums in brackets, which repeat
 * another in a second currency, are passed over.
 */
final class NearbySums {

  /** Farther than this many tokens from the figure's name, a sum belongs to something else. */
  private static final int MAX_COMPARED = 40;

  private static final int MAX_NEXT = 14;
  private static final int MAX_MODIFIERS = 4;

  private static final Set<String> COMPARING = Set.of("from", "against", "versus", "vs", "vs.");
  private static final Set<String> LINKS = Set.of("with", "to");
  private static final Set<String> SOFTENING =
      Set.of(
          "about",
          "around",
          "roughly",
          "nearly",
          "almost",
          "over",
          "just",
          "some",
          "only",
          "a",
          "up",
          "more",
          "less",
          "than",
          "between",
          "an",
          "estimated",
          "approximately");
  private static final Set<String> INTRODUCING =
      Set.of(
          "to",
          "at",
          "of",
          "was",
          "were",
          "is",
          "are",
          "be",
          "hit",
          "reach",
          "reached",
          "totalled",
          "totaled",
          "exceeded",
          "topped",
          "exceed");
  private static final Set<String> HOLDING = Set.of("in", "of", "as");
  private static final Set<String> GUESSING =
      Set.of("estimate", "estimates", "forecast", "forecasts", "expectation", "expectations");
  private static final int GUESS_WINDOW = 4;

  private final SentenceGraph graph;
  private final List<Mention> sums = new ArrayList<>();

  NearbySums(SentenceGraph graph) {
    this.graph = graph;
    for (Mention mention : graph.mentions()) {
      if (PathWalker.isSum(mention) && !isBracketed(mention.firstToken())) {
        sums.add(mention);
      }
    }
  }

  /** The sum that the figure is measured against, where at most one other stands between. */
  List<Integer> compared(int token) {
    int passed = 0;
    for (Mention sum : sums) {
      int first = sum.firstToken();
      if (first < token || isGuess(first)) {
        continue;
      }
      if (passed > 1 || first - token > MAX_COMPARED || anotherSubject(token, first)) {
        return List.of();
      }
      if (isCompared(first)) {
        return List.of(graph.node(first));
      }
      passed++;
    }
    return List.of();
  }

  /** The first sum behind that is led in by "of", "to", "was" or the like. */
  List<Integer> next(int token) {
    if (graph.isRelation(token, "compound")) {
      return List.of(); // "a revenue boost of $5 million"
    }
    for (Mention sum : sums) {
      int first = sum.firstToken();
      if (first <= token || isCompared(first)) {
        continue;
      }
      boolean near = first - token <= MAX_NEXT && !anotherSubject(token, first);
      boolean led = INTRODUCING.contains(graph.lower(leadOf(first)));
      return near && led ? List.of(graph.node(first)) : List.of();
    }
    return List.of();
  }

  /** The sum right before: "$5 million in annual revenue". */
  List<Integer> previous(int token) {
    int at = token - 1;
    while (at > 0 && token - at <= MAX_MODIFIERS && isModifier(at)) {
      at--;
    }
    if (at >= 0 && graph.lower(at).equals("as") && graph.isRelation(token, "nsubj")) {
      return List.of(); // "profit of $5 million as sales rose"
    }
    for (Mention sum : sums) {
      if (sum.endToken() == at && HOLDING.contains(graph.lower(at))) {
        return List.of(graph.node(sum.firstToken()));
      }
    }
    return List.of();
  }

  private boolean isModifier(int token) {
    String tag = graph.tag(token);
    boolean verb = tag.startsWith("VB") && !tag.equals("VBG") && !tag.equals("VBN");
    return !HOLDING.contains(graph.lower(token)) && !tag.equals("CC") && !tag.equals("TO") && !verb;
  }

  private boolean isBracketed(int first) {
    for (int at = first - 1; at >= 0 && !graph.lower(at).equals(")"); at--) {
      if (graph.lower(at).equals("(")) {
        return true;
      }
    }
    return false;
  }

  /** "the mean estimate for $5 million" */
  private boolean isGuess(int first) {
    for (int at = Math.max(0, first - GUESS_WINDOW); at < first; at++) {
      if (GUESSING.contains(graph.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether another clause begins between: "revenue rose and deposits were $5 million". */
  private boolean anotherSubject(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      boolean subject = graph.node(at) == at && graph.isRelation(at, "nsubj");
      if (subject && !graph.tag(at).startsWith("W") && graph.governor(at) != graph.node(to)) {
        return true;
      }
    }
    return false;
  }

  /** The word that leads in a sum, "about" and the like left out; the first word at worst. */
  private int leadOf(int first) {
    int at = Math.max(0, first - 1);
    while (at > 0 && SOFTENING.contains(graph.lower(at))) {
      at--;
    }
    return at;
  }

  private boolean isCompared(int first) {
    int at = leadOf(first);
    boolean linked =
        at > 0 && LINKS.contains(graph.lower(at)) && graph.lower(at - 1).startsWith("compar");
    return linked || COMPARING.contains(graph.lower(at));
  }
}
