package org.newsledger.lexicon;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One way to write a currency.
 *
 * @param form "US$", "EUR", "swiss francs" (words in lower case)
 * @param code ISO 4217; null where the form alone does not tell it ("francs")
 * @param settled whether the form alone settles the code; false for "$", "pound", "francs"
 * @param family what an article may tell apart ("dollar", "franc"); empty where there is nothing to
 *     tell
 * @param guard when the form counts as money
 * @param divisor 100 for cents and pence, else 1
 */
public record CurrencyTerm(
    String form,
    @Nullable String code,
    boolean settled,
    String family,
    Guard guard,
    BigDecimal divisor)
    implements Serializable {

  /** The context that a form needs, because it is also an ordinary word, a firm or a weight. */
  public enum Guard {
    NONE,
    /** Only with digits beside it. */
    FIGURE,
    /** Only beside a magnitude: "5 million marks", not "5 marks". */
    MAGNITUDE,
    /** Only glued to digits in a sentence about prices: "130p". */
    CONTEXT,
    /** The currency or the weight. */
    POUND,
    /** The Korean currency or the past tense of win. */
    VERB,
    /** The currency or a tournament, or part of "euro zone". */
    EURO,
    /** Only in lower case: "5 million rand", not "Rand". */
    LOWER
  }

  /** Whether it is money to be counted in hundredths. */
  public boolean minor() {
    return divisor.compareTo(BigDecimal.ONE) > 0;
  }
}
