package org.newsledger.tag;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.CueLexicon;
import org.newsledger.lexicon.CurrencyTerm;
import org.newsledger.model.Amount;
import org.newsledger.model.Amount.Bound;
import org.newsledger.tag.RangeJoiner.Range;

/**
 * Finds the amounts of money in one sentence.
 *
 * <p>Words without a value ("hundreds of millions of dollars", "a few euros") are no amounts.
 */
final class MoneyScanner {

  private static final int THINGS_WINDOW = 8;

  private final SumParser sums;
  private final RangeJoiner ranges;
  private final BoundReader bounds;
  private final PerReader per;
  private final Set<String> bareBefore;
  private final Set<String> bareAfter;
  private final Set<String> things;

  MoneyScanner(
      SumParser sums, RangeJoiner ranges, BoundReader bounds, PerReader per, CueLexicon cues) {
    this.sums = sums;
    this.ranges = ranges;
    this.bounds = bounds;
    this.per = per;
    bareBefore = cues.words("bare-before");
    bareAfter = cues.words("bare-after");
    things = cues.words("things");
  }

  /** A sum, or a range of two, with the place where it ends. */
  private record Found(Sum sum, @Nullable Sum high) {
    int to() {
      return high == null ? sum.to() : high.to();
    }
  }

  /** The amounts in order, not overlapping. */
  List<MoneySpan> scan(Lexemes lexemes) {
    List<MoneySpan> spans = new ArrayList<>();
    List<Found> found = find(lexemes);
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i).sum().bare() ? withNeighboursUnit(lexemes, found, i) : found.get(i);
      if (one != null && !isExchangeRate(lexemes, one)) {
        spans.add(span(lexemes, one));
      }
    }
    return spans;
  }

  private List<Found> find(Lexemes lexemes) {
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < lexemes.size()) {
      Sum sum = sums.at(lexemes, i);
      if (sum == null) {
        i++;
        continue;
      }
      Range range = ranges.from(lexemes, sum);
      Found next = range == null ? new Found(sum, null) : new Found(range.low(), range.high());
      if (!next.sum().bare() || couldBeMoney(lexemes, sum)) {
        found.add(next);
      }
      i = next.to();
    }
    return found;
  }

  private boolean couldBeMoney(Lexemes lexemes, Sum bare) {
    return isPerShare(lexemes, bare)
        || (bare.figure().hasMagnitude()
            && !countsThings(lexemes, bare)
            && endsPhrase(lexemes, bare)
            && (bare.from() == 0 || bareBefore.contains(lexemes.lower(bare.from() - 1))));
  }

  /** "vehicle sales rose to 4.7 million" */
  private boolean countsThings(Lexemes lexemes, Sum bare) {
    for (int i = bare.from() - 1; i >= bare.from() - THINGS_WINDOW; i--) {
      if (things.contains(lexemes.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "($1 = 1.0289 Canadian dollars)" */
  private static boolean isExchangeRate(Lexemes lexemes, Found found) {
    return lexemes.get(found.to()).is('=') || lexemes.get(found.sum().from() - 1).is('=');
  }

  /** "1.40 a share" */
  private boolean isPerShare(Lexemes lexemes, Sum bare) {
    return lexemes.get(bare.from()).text().indexOf('.') >= 0
        && "share".equals(per.after(lexemes, bare.to(), false));
  }

  private boolean endsPhrase(Lexemes lexemes, Sum bare) {
    Lexeme next = lexemes.get(bare.to());
    return next.is(Lexeme.Kind.WORD) ? bareAfter.contains(next.lower()) : !next.is('%');
  }

  /**
   * A unit named once holds for its neighbours: "3 million, up from 2 million euros". Where signs
   * are used ("$3 million") writers repeat them, so nothing is lent.
   */
  private @Nullable Found withNeighboursUnit(Lexemes lexemes, List<Found> found, int i) {
    Sum bare = found.get(i).sum();
    boolean perShare = isPerShare(lexemes, bare);
    CurrencyTerm term = neighboursUnit(found, i, perShare);
    if (term == null && !perShare) {
      return null;
    }
    CurrencyTerm lent = term == null ? null : inferred(term);
    return new Found(bare.withTerm(lent), null);
  }

  private static @Nullable CurrencyTerm neighboursUnit(List<Found> found, int i, boolean signs) {
    for (int distance = 1; distance <= 3; distance++) {
      for (int k : new int[] {i - distance, i + distance}) {
        Sum other = k >= 0 && k < found.size() ? found.get(k).sum() : null;
        CurrencyTerm term = other == null ? null : other.term();
        if (other != null && term != null && !term.minor() && (signs || !other.prefix())) {
          return term;
        }
      }
    }
    return null;
  }

  private static CurrencyTerm inferred(CurrencyTerm term) {
    return new CurrencyTerm(
        term.form(), term.code(), false, term.family(), term.guard(), BigDecimal.ONE);
  }

  private MoneySpan span(Lexemes lexemes, Found found) {
    int from = found.sum().from();
    int start = lexemes.get(from).start();
    int end = lexemes.get(found.to() - 1).end();
    Bound bound = bound(lexemes, found);
    BigDecimal value = found.sum().value();
    CurrencyTerm term = found.sum().term();
    Amount amount =
        new Amount(
            lexemes.text().substring(start, end),
            start,
            end,
            value,
            term == null ? null : term.code(),
            term == null || !term.settled(),
            min(bound, value),
            found.high() == null ? max(bound, value) : found.high().value(),
            bound,
            per.after(lexemes, found.to(), found.sum().figure().hasMagnitude()));
    return new MoneySpan(from, found.to(), amount);
  }

  private Bound bound(Lexemes lexemes, Found found) {
    if (found.high() != null) {
      return Bound.RANGE;
    }
    Bound bound = bounds.around(lexemes, found.sum().from(), found.to());
    boolean vague = bound == Bound.EXACT && found.sum().figure().about();
    return vague ? Bound.ABOUT : bound;
  }

  private static @Nullable BigDecimal min(Bound bound, @Nullable BigDecimal value) {
    return switch (bound) {
      case AT_LEAST, MORE_THAN, RANGE -> value;
      default -> null;
    };
  }

  private static @Nullable BigDecimal max(Bound bound, @Nullable BigDecimal value) {
    return switch (bound) {
      case AT_MOST, LESS_THAN -> value;
      default -> null;
    };
  }
}
