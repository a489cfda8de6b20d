package org.newsledger.lexicon;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** models/lexicons/number_words.tsv and magnitudes.tsv. All look-ups take lower case. */
public final class NumberLexicon implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String WORDS = "lexicons/number_words.tsv";
  private static final String MAGNITUDES = "lexicons/magnitudes.tsv";

  private final HashMap<String, Numeral> numerals = new HashMap<>();
  private final HashMap<String, Magnitude> magnitudes = new HashMap<>();

  /** What a number word is. */
  public enum Kind {
    UNIT,
    TEN,
    FRACTION
  }

  /** A word and its value: "seven" 7, "seventy" 70, "half" 0.5. */
  public record Numeral(BigDecimal value, Kind kind) implements Serializable {}

  /**
   * A multiplier.
   *
   * @param glued only directly behind the digits: "$5k", not "$5 k"
   */
  public record Magnitude(BigDecimal factor, boolean glued) implements Serializable {}

  /** Reads both lists. */
  public NumberLexicon(ModelFiles models) {
    for (List<String> row : Tsv.rows(models, WORDS, 3)) {
      Kind kind = Rows.constant(Kind.class, row.get(2), WORDS);
      numerals.put(row.get(0), new Numeral(Rows.number(row.get(1), WORDS), kind));
    }
    for (List<String> row : Tsv.rows(models, MAGNITUDES, 3)) {
      boolean glued = Rows.is("glued", "any", row.get(2), MAGNITUDES);
      magnitudes.put(row.get(0), new Magnitude(Rows.number(row.get(1), MAGNITUDES), glued));
    }
  }

  /** The number word, or null. */
  public @Nullable Numeral numeral(String word) {
    return numerals.get(word);
  }

  /** The multiplier, or null. */
  public @Nullable Magnitude magnitude(String word) {
    return magnitudes.get(word);
  }
}
