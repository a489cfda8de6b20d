package org.newsledger.tag;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits or words with its magnitude, lexemes {@code [from, to)}.
 *
 * @param mantissa the number before its magnitude (97.4 for "97.4 billion"); null where too long
 * @param factor the product of its magnitudes, 1 without
 * @param digits whether it begins with digits
 * @param about whether the words themselves are vague ("a couple of million")
 */
record Figure(
    int from,
    int to,
    @Nullable BigDecimal mantissa,
    BigDecimal factor,
    boolean digits,
    boolean about) {

  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(18);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final int MAX_DECIMALS = 6;

  /** Whether it has a magnitude of its own, be it inside the words ("two thousand and one"). */
  boolean hasMagnitude() {
    return factor.compareTo(BigDecimal.ONE) > 0
        || (!digits && mantissa != null && mantissa.compareTo(THOUSAND) >= 0);
  }

  /** The plain value in units of {@code 1 / divisor}; null from 10^18 on. */
  @Nullable BigDecimal value(BigDecimal divisor) {
    if (mantissa == null) {
      return null;
    }
    BigDecimal full = mantissa.multiply(factor);
    if (divisor.compareTo(BigDecimal.ONE) > 0) {
      full = full.movePointLeft(divisor.precision() - 1);
    }
    return full.compareTo(LIMIT) >= 0 ? null : plain(full);
  }

  Figure withFactor(BigDecimal other) {
    return new Figure(from, to, mantissa, other, digits, about);
  }

  /** At most 6 decimals, no trailing zeros, no exponent. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal rounded =
        value.scale() > MAX_DECIMALS
            ? value.setScale(MAX_DECIMALS, java.math.RoundingMode.HALF_UP)
            : value;
    BigDecimal stripped = rounded.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
