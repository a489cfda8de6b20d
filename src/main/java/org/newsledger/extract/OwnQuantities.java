package org.newsledger.extract;

import org.jspecify.annotations.Nullable;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.syntax.SentenceGraph;

/**
 * The quantities that belong to one of several in a role: "14 percent of Acme and 36 percent of
 * Bolt", "Acme for $5 billion and Bolt for $1 billion".
 *
 * @param amount null where it has none of its own, as are the others
 */
record OwnQuantities(@Nullable Mention amount, @Nullable Mention percent, @Nullable Mention date) {

  /** What belongs to the phrase headed by {@code token}. */
  static OwnQuantities of(SentenceGraph graph, int token) {
    return new OwnQuantities(
        below(graph, token, EntityType.MONEY),
        shareAbove(graph, token),
        below(graph, token, EntityType.DATE));
  }

  /** Of a name that continues a row: the quantity of the type that hangs on it. */
  private static @Nullable Mention below(SentenceGraph graph, int token, EntityType type) {
    if (!graph.isRelation(token, "conj")) {
      return null;
    }
    for (int child : graph.children(token, "nmod")) {
      Mention mention = graph.mentionAt(child);
      if (mention != null && mention.type() == type) {
        return mention;
      }
    }
    return null;
  }

  /** The percentage that the phrase is part of: "36 percent of Bolt", "a 36 percent stake in". */
  private static @Nullable Mention shareAbove(SentenceGraph graph, int token) {
    int governor = graph.isRelation(token, "nmod") ? graph.governor(token) : -1;
    if (governor < 0) {
      return null;
    }
    Mention own = graph.mentionAt(governor);
    if (own != null) {
      return own.type() == EntityType.PERCENT ? own : null;
    }
    for (int child : graph.children(governor, "compound", "nummod", "amod")) {
      Mention mention = graph.mentionAt(child);
      if (mention != null && mention.type() == EntityType.PERCENT) {
        return mention;
      }
    }
    return null;
  }
}
