package org.newsledger.lexicon;

import java.io.Serializable;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** models/lexicons/periods.tsv: what an amount can be per. */
public final class PeriodLexicon implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FILE = "lexicons/periods.tsv";

  private final HashMap<String, String> nouns = new HashMap<>();
  private final HashMap<String, String> adverbs = new HashMap<>();

  /** Reads the list. */
  public PeriodLexicon(ModelFiles models) {
    for (Row row : Tsv.rows(models, FILE, "word", "per", "mark")) {
      (row.is("alone", "a", 2) ? adverbs : nouns).put(row.get(0), row.get(1));
    }
  }

  /** "share" for "share", "unit" for "barrel"; null for a word that is no usual divisor. */
  public @Nullable String noun(String word) {
    return nouns.get(word);
  }

  /** "month" for "monthly", "unit" for "apiece", or null. */
  public @Nullable String adverb(String word) {
    return adverbs.get(word);
  }
}
