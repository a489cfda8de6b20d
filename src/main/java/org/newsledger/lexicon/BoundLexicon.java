package org.newsledger.lexicon;

import java.io.Serializable;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Amount.Bound;

/** models/lexicons/bounds.tsv: the words around a number that say how it bounds the true one. */
public final class BoundLexicon implements Serializable {

  /** The most words (and signs) that a phrase has. */
  public static final int MAX_WORDS = 5;

  private static final long serialVersionUID = 1L;
  private static final String FILE = "lexicons/bounds.tsv";

  private final HashMap<String, Bound> before = new HashMap<>();
  private final HashMap<String, Bound> after = new HashMap<>();

  /** Reads the list. */
  public BoundLexicon(ModelFiles models) {
    for (Row row : Tsv.rows(models, FILE, "phrase", "bound", "where")) {
      Bound bound = row.constant(Bound.class, 1);
      (row.is("after", "before", 2) ? after : before).put(row.get(0), bound);
    }
  }

  /** What these words (lower case, single blanks) say of the amount behind them, or null. */
  public @Nullable Bound before(String phrase) {
    return before.get(phrase);
  }

  /** What these words (lower case, single blanks) say of the amount before them, or null. */
  public @Nullable Bound after(String phrase) {
    return after.get(phrase);
  }
}
