package org.newsledger.tag;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.CueLexicon;
import org.newsledger.lexicon.NumberLexicon;
import org.newsledger.lexicon.NumberLexicon.Kind;
import org.newsledger.lexicon.NumberLexicon.Numeral;

/**
 * Finds percentages ("28.1%", "ten per cent", "10-15 percent": the lower) and fractions that are
 * shares of a whole ("a quarter stake", "one-third of", "half-owned"). Percentage points are none.
 */
final class PercentScanner {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final FigureParser figures;
  private final NumberLexicon numbers;
  private final Set<String> fractionNouns;
  private final Set<String> notHalf;

  PercentScanner(FigureParser figures, NumberLexicon numbers, CueLexicon cues) {
    this.figures = figures;
    this.numbers = numbers;
    fractionNouns = cues.words("fraction-noun");
    notHalf = cues.words("not-half");
  }

  /** The percentages in order, not overlapping. */
  List<QuantitySpan> scan(Lexemes lexemes) {
    List<QuantitySpan> spans = new ArrayList<>();
    int i = 0;
    while (i < lexemes.size()) {
      QuantitySpan span = at(lexemes, i);
      if (span != null) {
        spans.add(span);
      }
      i = span == null ? i + 1 : span.to();
    }
    return spans;
  }

  private @Nullable QuantitySpan at(Lexemes lexemes, int i) {
    Figure figure = figures.at(lexemes, i);
    BigDecimal value = figure == null ? null : figure.value(BigDecimal.ONE);
    if (figure == null || value == null || figure.hasMagnitude() || isPartOfName(lexemes, i)) {
      return fraction(lexemes, i);
    }
    int own = unitEnd(lexemes, figure.to());
    Figure high = second(lexemes, own > 0 ? own : figure.to(), i, own > 0);
    int end = high == null ? own : unitEnd(lexemes, high.to());
    BigDecimal above = high == null ? null : high.value(BigDecimal.ONE);
    if (end > 0 && above != null && value.compareTo(above) < 0) {
      return new QuantitySpan(i, end, value);
    }
    return own > 0 ? new QuantitySpan(i, own, value) : fraction(lexemes, i);
  }

  private static boolean isPartOfName(Lexemes lexemes, int i) {
    Lexeme before = lexemes.get(i - 1);
    boolean figure = lexemes.get(i).is(Lexeme.Kind.NUMBER);
    return figure
        && lexemes.glued(i)
        && (before.is(Lexeme.Kind.WORD) || before.is(Lexeme.Kind.SYMBOL));
  }

  /** The upper end of "10-15 percent" or "10 to 15 percent", but not of "from 10 to 15 percent". */
  private @Nullable Figure second(Lexemes lexemes, int i, int first, boolean unitNamed) {
    String link = lexemes.lower(i);
    String before = lexemes.lower(first - 1);
    boolean joins =
        (lexemes.get(i).isHyphen() && lexemes.glued(i) && lexemes.glued(i + 1))
            || (link.equals("to") && !unitNamed && !before.equals("from"))
            || (link.equals("and") && before.equals("between"))
            || (link.equals("or") && !unitNamed);
    return joins ? figures.at(lexemes, i + 1) : null;
  }

  /** The index behind "%", "percent", "per cent" or "-percent" at {@code i}, or 0. */
  static int unitEnd(Lexemes lexemes, int i) {
    int at = lexemes.behindJoint(i);
    return switch (lexemes.lower(at)) {
      case "%", "percent", "pct", "％" -> at + 1;
      case "pc" -> lexemes.glued(at) ? at + 1 : 0;
      case "per" -> {
        int cent = lexemes.behindJoint(at + 1);
        yield lexemes.lower(cent).equals("cent") ? cent + 1 : 0;
      }
      default -> 0;
    };
  }

  private @Nullable QuantitySpan fraction(Lexemes lexemes, int i) {
    int at = i;
    BigDecimal times = BigDecimal.ONE;
    Numeral count = numbers.numeral(lexemes.lower(at));
    boolean counted = lexemes.lower(at).equals("a");
    if (counted) {
      at++;
    } else if (count != null && count.kind() == Kind.UNIT) {
      counted = true;
      times = count.value();
      at = lexemes.behindJoint(at + 1);
    }
    Numeral part = numbers.numeral(lexemes.lower(at));
    if (part == null || part.kind() != Kind.FRACTION || !(counted || isHalf(lexemes, at))) {
      return null;
    }
    BigDecimal value = times.multiply(part.value()).multiply(HUNDRED);
    boolean share = value.compareTo(HUNDRED) < 0 && isShare(lexemes, at + 1);
    return share
        ? new QuantitySpan(i, at + 1, Figure.plain(value.setScale(1, RoundingMode.HALF_UP)))
        : null;
  }

  private boolean isHalf(Lexemes lexemes, int i) {
    return lexemes.lower(i).equals("half") && !notHalf.contains(lexemes.lower(i - 1));
  }

  private boolean isShare(Lexemes lexemes, int i) {
    int at = lexemes.behindJoint(i);
    boolean ofPeriod = lexemes.lower(at).equals("of") && startsNumber(lexemes, at + 1);
    return fractionNouns.contains(lexemes.lower(at)) && !ofPeriod;
  }

  /** "a quarter of 2013", "half of a billion". */
  private boolean startsNumber(Lexemes lexemes, int i) {
    return figures.at(lexemes, i) != null;
  }
}
