package org.newsledger.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money as the text states it.
 *
 * @param text the article's words for it
 * @param start offset into the article's whole text
 * @param end exclusive
 * @param value whole currency units (97400000000 for "$97.4 billion"); null where it is 10^18 or
 *     more
 * @param currency ISO 4217 code, historic ones included; null where it cannot be told
 * @param currencyInferred whether the words alone did not settle the currency (a bare "$")
 * @param min lower bound, only for range, at_least and more_than
 * @param max upper bound, only for range, at_most and less_than
 * @param per "share", "unit", "hour", "day", "week", "month", "quarter", "year", or null
 */
public record Amount(
    String text,
    int start,
    int end,
    @Nullable BigDecimal value,
    @Nullable String currency,
    boolean currencyInferred,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    Bound bound,
    @Nullable String per)
    implements Serializable {

  /** How the stated figure bounds the true one. */
  public enum Bound {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN,
    RANGE;

    /** As written in the output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Amount {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("amount span [" + start + ", " + end + ")");
    }
  }

  /** This amount in another currency, told from the article and not from its own words. */
  public Amount withInferredCurrency(@Nullable String newCurrency) {
    return new Amount(text, start, end, value, newCurrency, true, min, max, bound, per);
  }
}
