package org.newsledger.resolve;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import org.newsledger.model.Amount;

/** Tells a sum from the same sum in round figures: "$214M" in the title, "$213.9 million" below. */
final class Rounding {

  /** Significant digits of a round sum; with fewer, another sum is too often near. */
  private static final int FEWEST_DIGITS = 2;

  /** How far a round sum may be off, as a share of it: 214 for 213.9, but not 410 for 405. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

  private Rounding() {}

  /** Whether one sum is the other in fewer digits. */
  static boolean isRounded(Amount round, Amount precise) {
    BigDecimal fewer = round.value();
    BigDecimal more = precise.value();
    if (fewer == null
        || more == null
        || fewer.signum() <= 0
        || round.currency() == null
        || !Objects.equals(round.currency(), precise.currency())
        || !Objects.equals(round.per(), precise.per())) {
      return false;
    }
    int digits = fewer.stripTrailingZeros().precision();
    return digits >= FEWEST_DIGITS
        && digits < more.stripTrailingZeros().precision()
        && more.round(new MathContext(digits, RoundingMode.HALF_UP)).compareTo(fewer) == 0
        && more.subtract(fewer).abs().compareTo(fewer.multiply(TOLERANCE)) <= 0;
  }
}
