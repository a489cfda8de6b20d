package org.newsledger.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as the output writes them: plain decimals below 10^18, at most 6 decimals. */
final class PlainNumber {

  private static final int DECIMALS = 6;
  private static final int INTEGER_DIGITS = 18;

  private PlainNumber() {}

  /**
   * The digits without exponent and without trailing zeros; null from 10^18 in magnitude on. What
   * has more than 6 decimals is rounded half to even.
   */
  static @Nullable String of(@Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    // Digits before the point; looked at first, for 1E+999999999 must never be written out.
    long integerDigits = (long) value.precision() - value.scale();
    if (value.signum() == 0 || integerDigits < -DECIMALS) {
      return "0";
    }
    if (integerDigits > INTEGER_DIGITS) {
      return null;
    }
    BigDecimal rounded = rounded(value).stripTrailingZeros();
    return rounded.precision() - rounded.scale() > INTEGER_DIGITS ? null : rounded.toPlainString();
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value.scale() > DECIMALS ? value.setScale(DECIMALS, RoundingMode.HALF_EVEN) : value;
  }
}
