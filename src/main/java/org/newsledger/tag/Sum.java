package org.newsledger.tag;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.CurrencyTerm;

/**
 * A figure with or without its currency, lexemes {@code [from, to)}.
 *
 * @param term null where no currency stands beside the figure
 * @param prefix whether the currency stands before the figure
 */
record Sum(int from, int to, Figure figure, @Nullable CurrencyTerm term, boolean prefix) {

  @Nullable BigDecimal value() {
    return figure.value(term == null ? BigDecimal.ONE : term.divisor());
  }

  boolean bare() {
    return term == null;
  }

  Sum withFigure(Figure other) {
    return new Sum(from, to, other, term, prefix);
  }

  Sum withTerm(@Nullable CurrencyTerm other) {
    return new Sum(from, to, figure, other, prefix);
  }
}
