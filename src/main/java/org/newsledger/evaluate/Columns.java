package org.newsledger.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Figures and lines of the tables. */
final class Columns {

  private Columns() {}

  /** Three decimals of the exact value, ties to even: what C and Python print. */
  static String three(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** A line of text by {@link String#format}, without trailing spaces, with its end. */
  static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values).stripTrailing() + "\n";
  }

  /** Without control characters, which would let a text move the reader's cursor. */
  static String visible(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", " ");
  }
}
