package org.newsledger.extract;

import java.util.List;
import java.util.Set;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.syntax.SentenceGraph;

/**
 * Finds the sum that a figure is measured against: "revenue rose to $5 million from $4 million", "a
 * profit of $5 million, compared with $4 million a year earlier".
 *
 * <p>Read off the row of words, because parsers attach such phrases anywhere.
 */
final class ComparedSum {

  /** Farther than this many tokens from the figure's name, a sum is compared with another. */
  private static final int MAX_REACH = 40;

  private static final Set<String> COMPARING = Set.of("from", "against", "versus", "vs", "vs.");
  private static final Set<String> LINKS = Set.of("with", "to");
  private static final Set<String> SOFTENING =
      Set.of("about", "around", "roughly", "nearly", "almost", "over", "just", "some", "only", "a");

  private final SentenceGraph graph;

  ComparedSum(SentenceGraph graph) {
    this.graph = graph;
  }

  /** The head of that sum, where at most one other sum stands between it and the token. */
  List<Integer> after(int token) {
    int passed = 0;
    for (Mention mention : graph.mentions()) {
      boolean sum = mention.type() == EntityType.MONEY && !PathWalker.isPerShare(mention);
      int first = mention.firstToken();
      if (!sum || first < token || isBracketed(first)) {
        continue;
      }
      if (passed > 1 || first - token > MAX_REACH) {
        break;
      }
      if (isCompared(first)) {
        return List.of(graph.node(first));
      }
      passed++;
    }
    return List.of();
  }

  private boolean isBracketed(int first) {
    return first > 0 && graph.lower(first - 1).equals("(");
  }

  private boolean isCompared(int first) {
    int at = first - 1;
    while (at > 0 && SOFTENING.contains(graph.lower(at))) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    boolean linked =
        at > 0
            && LINKS.contains(graph.lower(at))
            && (graph.lemma(at - 1).equals("compare") || graph.lower(at - 1).equals("compared"));
    return linked || COMPARING.contains(graph.lower(at));
  }
}
