package org.newsledger.lexicon;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
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
    for (Row row : Tsv.rows(models, WORDS, "form", "value", "kind")) {
      Kind kind = row.constant(Kind.class, 2);
      numerals.put(row.get(0), new Numeral(row.number(1), kind));
    }
    for (Row row : Tsv.rows(models, MAGNITUDES, "form", "multiplier", "where")) {
      boolean glued = row.is("glued", "any", 2);
      magnitudes.put(row.get(0), new Magnitude(row.number(1), glued));
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
