package org.newsledger.tag;

import java.math.BigDecimal;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.newsledger.model.Amount;
import org.newsledger.model.Amount.Bound;

/** Says of an amount what a reader would: {@code assertThat(money("about $2bn")).isAbout(2e9)}. */
final class AmountAssert extends AbstractAssert<AmountAssert, Amount> {

  private AmountAssert(Amount actual) {
    super(actual, AmountAssert.class);
  }

  static AmountAssert assertThat(Amount actual) {
    return new AmountAssert(actual);
  }

  AmountAssert isExactly(long value, String currency) {
    return is(value, currency, Bound.EXACT, null, null);
  }

  AmountAssert isAbout(long value, String currency) {
    return is(value, currency, Bound.ABOUT, null, null);
  }

  AmountAssert isMoreThan(long value, String currency) {
    return is(value, currency, Bound.MORE_THAN, value, null);
  }

  AmountAssert isAtLeast(long value, String currency) {
    return is(value, currency, Bound.AT_LEAST, value, null);
  }

  AmountAssert isAtMost(long value, String currency) {
    return is(value, currency, Bound.AT_MOST, null, value);
  }

  AmountAssert isLessThan(long value, String currency) {
    return is(value, currency, Bound.LESS_THAN, null, value);
  }

  AmountAssert isRange(long min, long max, String currency) {
    return is(min, currency, Bound.RANGE, min, max);
  }

  AmountAssert isPer(String unit) {
    isNotNull();
    if (!unit.equals(actual.per())) {
      failWithMessage("expected %s to be per %s", actual, unit);
    }
    return this;
  }

  private AmountAssert is(long value, String currency, Bound bound, Long min, Long max) {
    isNotNull();
    boolean fits =
        equal(actual.value(), value)
            && equal(actual.min(), min)
            && equal(actual.max(), max)
            && actual.bound() == bound
            && Objects.equals(actual.currency(), currency);
    if (!fits) {
      failWithMessage(
          "expected %s %s %s [%s, %s] but was %s", bound, value, currency, min, max, actual);
    }
    return this;
  }

  private static boolean equal(BigDecimal actual, Long expected) {
    return expected == null
        ? actual == null
        : actual != null && actual.compareTo(BigDecimal.valueOf(expected)) == 0;
  }
}
