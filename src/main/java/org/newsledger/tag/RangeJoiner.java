package org.newsledger.tag;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.CueLexicon;
import org.newsledger.lexicon.CurrencyTerm;

/**
 * Joins two sums to a range: "$2-3bn", "between 2 and 3 billion euros", "$10 to $15". A change
 * ("rose from $2bn to $3bn", "fell 36 million to 286 million pounds") is none.
 */
final class RangeJoiner {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final int WINDOW = 12;
  private static final int NEAR = 2;

  private final SumParser sums;
  private final BoundReader bounds;
  private final PerReader per;
  private final Set<String> change;
  private final Set<String> range;

  RangeJoiner(SumParser sums, BoundReader bounds, PerReader per, CueLexicon cues) {
    this.sums = sums;
    this.bounds = bounds;
    this.per = per;
    change = cues.words("change");
    range = cues.words("range");
  }

  /** Two ends in one currency, the first the smaller. */
  record Range(Sum low, Sum high) {}

  private enum Link {
    HYPHEN,
    TO,
    AND,
    OR
  }

  /** The range that begins with {@code low}, or null. */
  @Nullable Range from(Lexemes lexemes, Sum low) {
    Link link = link(lexemes, low);
    if (link == null) {
      return null;
    }
    int start = low.to() + 1;
    Sum high = sums.at(lexemes, start);
    if (high == null && bounds.startOfBound(lexemes, start + 1) == start) {
      high = sums.at(lexemes, start + 1); // "between about $2bn and about $3bn"
    }
    if (high == null || !fits(lexemes, low, high, link)) {
      return null;
    }
    return ordered(low, high, link);
  }

  private @Nullable Link link(Lexemes lexemes, Sum low) {
    Lexeme joint = lexemes.get(low.to());
    if (joint.isHyphen()) {
      return joint.gap() == lexemes.get(low.to() + 1).gap() ? Link.HYPHEN : null;
    }
    return switch (joint.lower()) {
      case "to" -> isChange(lexemes, low.from()) ? null : Link.TO;
      case "and" ->
          lexemes.lower(beforeBound(lexemes, low) - 1).equals("between") ? Link.AND : null;
      case "or" -> low.bare() && !low.figure().hasMagnitude() ? Link.OR : null;
      default -> null;
    };
  }

  private int beforeBound(Lexemes lexemes, Sum sum) {
    return bounds.startOfBound(lexemes, sum.from());
  }

  private boolean isChange(Lexemes lexemes, int from) {
    int at = bounds.startOfBound(lexemes, from);
    String before = lexemes.lower(at - 1);
    if (before.equals("to")) {
      return false; // "cut its forecast to $3bn to $4bn"
    }
    if (before.equals("from")) {
      return !within(lexemes, at - 1, range) && within(lexemes, at - 1, change);
    }
    for (int i = at - 1; i >= at - NEAR; i--) {
      if (change.contains(lexemes.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean within(Lexemes lexemes, int end, Set<String> words) {
    for (int i = end - 1; i >= Math.max(0, end - WINDOW); i--) {
      if (words.contains(lexemes.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(Lexemes lexemes, Sum low, Sum high, Link link) {
    if (low.bare()) {
      return !high.bare() && !high.prefix();
    }
    if (!high.bare()) {
      return sameCurrency(low.term(), high.term());
    }
    return switch (link) {
      case HYPHEN -> lexemes.get(high.from()).is(Lexeme.Kind.NUMBER);
      case AND -> true;
      case TO, OR ->
          !low.figure().hasMagnitude()
              && (high.figure().hasMagnitude() || per.after(lexemes, high.to(), false) != null);
    };
  }

  private static boolean sameCurrency(@Nullable CurrencyTerm a, @Nullable CurrencyTerm b) {
    return a != null
        && b != null
        && java.util.Objects.equals(a.code(), b.code())
        && a.family().equals(b.family());
  }

  private static @Nullable Range ordered(Sum low, Sum high, Link link) {
    CurrencyTerm term = low.bare() ? high.term() : low.term();
    Sum first = shareMagnitude(low.bare() ? low.withTerm(term) : low, high);
    Sum last = high.bare() ? high.withTerm(term) : high;
    if (link == Link.HYPHEN && high.bare()) {
      last = shareMagnitude(last, first);
    }
    BigDecimal min = first.value();
    BigDecimal max = last.value();
    return min != null && max != null && min.compareTo(max) < 0 ? new Range(first, last) : null;
  }

  /** "2" of "2 to 3 billion" is 2 billion; "500" of "between $500 and $2 million" is not. */
  private static Sum shareMagnitude(Sum sum, Sum other) {
    BigDecimal mine = sum.figure().mantissa();
    BigDecimal others = other.figure().mantissa();
    boolean shares =
        !sum.figure().hasMagnitude()
            && other.figure().hasMagnitude()
            && mine != null
            && others != null
            && mine.compareTo(THOUSAND) < 0
            && (mine.compareTo(others) < 0 || sum.to() > other.to());
    return shares ? sum.withFigure(sum.figure().withFactor(other.figure().factor())) : sum;
  }
}
