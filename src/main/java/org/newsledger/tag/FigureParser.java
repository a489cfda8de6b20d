package org.newsledger.tag;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.NumberLexicon;
import org.newsledger.lexicon.NumberLexicon.Kind;
import org.newsledger.lexicon.NumberLexicon.Magnitude;
import org.newsledger.lexicon.NumberLexicon.Numeral;

/**
 * Reads a number with its magnitude: "97.4-billion", "3m", "2 lakh crore", "half a billion", "one
 * and a half million", "twenty-five thousand", "a billion".
 *
 * <p>Words without a value ("hundreds of millions", "several million") give nothing.
 */
final class FigureParser {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MAX_MAGNITUDES = 3;
  private static final int MAX_NUMBER_WORDS = 12;

  private static final Pattern UNKNOWN = Pattern.compile("[a-z]+illi(?:on|ard)s?");
  private static final Set<String> LONE = Set.of("million", "billion", "trillion");
  private static final Set<String> VAGUE =
      Set.of("few", "several", "many", "of", "couple", "multi", "umpteen");

  private final NumberLexicon numbers;

  FigureParser(NumberLexicon numbers) {
    this.numbers = numbers;
  }

  /** The figure that begins at lexeme {@code i}, or null. */
  @Nullable Figure at(Lexemes lexemes, int i) {
    Lexeme first = lexemes.get(i);
    Figure figure =
        switch (first.kind()) {
          case NUMBER -> digits(lexemes, i);
          case WORD -> words(lexemes, i);
          default -> null;
        };
    return figure == null || hasUnknownMagnitude(lexemes, figure.to()) ? null : figure;
  }

  /** "5 zillion": whatever it is, it is not 5. With a capital it may be a name: "5m Carillion". */
  private static boolean hasUnknownMagnitude(Lexemes lexemes, int to) {
    Lexeme next = lexemes.get(lexemes.behindJoint(to));
    return next.is(Lexeme.Kind.WORD) && UNKNOWN.matcher(next.text()).matches();
  }

  private Figure digits(Lexemes lexemes, int i) {
    BigDecimal mantissa = lexemes.get(i).number();
    int to = i + 1;
    if (mantissa != null && isSlashFraction(lexemes, to)) {
      mantissa = mantissa.add(slashFraction(lexemes, to));
      to += 3;
    } else if (mantissa != null && halfEnd(lexemes, to) > 0) {
      mantissa = mantissa.add(HALF);
      to = halfEnd(lexemes, to);
    }
    return withMagnitudes(lexemes, i, to, mantissa, true, false);
  }

  /** "1/2" with white space before it. */
  private static boolean isSlashFraction(Lexemes lexemes, int i) {
    return lexemes.get(i).gap()
        && isSmall(lexemes.get(i))
        && lexemes.get(i + 1).is('/')
        && lexemes.glued(i + 1)
        && lexemes.glued(i + 2)
        && isSmall(lexemes.get(i + 2))
        && lexemes.get(i).text().compareTo(lexemes.get(i + 2).text()) < 0;
  }

  private static boolean isSmall(Lexeme digit) {
    return digit.is(Lexeme.Kind.NUMBER)
        && digit.text().length() == 1
        && digit.text().charAt(0) > '0';
  }

  private static BigDecimal slashFraction(Lexemes lexemes, int i) {
    BigDecimal above = new BigDecimal(lexemes.get(i).text());
    BigDecimal below = new BigDecimal(lexemes.get(i + 2).text());
    return above.divide(below, 6, java.math.RoundingMode.HALF_UP);
  }

  /** The index behind "and a half" before a magnitude ("one and a half million"), or 0. */
  private int halfEnd(Lexemes lexemes, int i) {
    int at = lexemes.behindJoint(i);
    if (!lexemes.lower(at).equals("and")) {
      return 0;
    }
    int a = lexemes.behindJoint(at + 1);
    int half = lexemes.behindJoint(a + 1);
    boolean reads = lexemes.lower(a).equals("a") && lexemes.lower(half).equals("half");
    return reads && magnitude(lexemes, half + 1) != null ? half + 1 : 0;
  }

  private @Nullable Figure words(Lexemes lexemes, int i) {
    Figure vague = couple(lexemes, i);
    if (vague != null) {
      return vague;
    }
    Figure part = part(lexemes, i);
    if (part != null) {
      return part;
    }
    String first = lexemes.lower(i);
    if (first.equals("a") || first.equals("an")) {
      boolean counts = magnitude(lexemes, i + 1) != null && isSpelled(lexemes, i + 1);
      return counts ? withMagnitudes(lexemes, i, i + 1, BigDecimal.ONE, false, false) : null;
    }
    Figure counted = cardinal(lexemes, i);
    return counted == null ? lone(lexemes, i) : counted;
  }

  /** "a record billion-dollar fine": the magnitude alone, but not of "several hundred million". */
  private @Nullable Figure lone(Lexemes lexemes, int i) {
    Lexeme before = lexemes.get(i - 1);
    boolean part =
        VAGUE.contains(before.lower())
            || numbers.magnitude(before.lower()) != null
            || (before.isHyphen() && lexemes.glued(i));
    return part || !LONE.contains(lexemes.lower(i))
        ? null
        : withMagnitudes(lexemes, i, i, BigDecimal.ONE, false, true);
  }

  /** "a billion", not "a m" or "a b". */
  private static boolean isSpelled(Lexemes lexemes, int i) {
    return lexemes.lower(lexemes.behindJoint(i)).length() >= 4;
  }

  /** "a couple of million", "a couple hundred million". */
  private @Nullable Figure couple(Lexemes lexemes, int i) {
    int at = lexemes.lower(i).equals("a") ? i + 1 : i;
    if (!lexemes.lower(at).equals("couple")) {
      return null;
    }
    int to = lexemes.lower(at + 1).equals("of") ? at + 2 : at + 1;
    return magnitude(lexemes, to) == null
        ? null
        : withMagnitudes(lexemes, i, to, BigDecimal.valueOf(2), false, true);
  }

  /** "half a billion", "a half-billion", "three quarters of a billion". */
  private @Nullable Figure part(Lexemes lexemes, int i) {
    int at = i;
    BigDecimal times = BigDecimal.ONE;
    Numeral count = numbers.numeral(lexemes.lower(at));
    if (lexemes.lower(at).equals("a")) {
      at++;
    } else if (count != null && count.kind() == Kind.UNIT) {
      times = count.value();
      at = lexemes.behindJoint(at + 1);
    }
    Numeral fraction = numbers.numeral(lexemes.lower(at));
    if (fraction == null || fraction.kind() != Kind.FRACTION) {
      return null;
    }
    int to = at + 1;
    to = lexemes.lower(to).equals("of") ? to + 1 : to;
    to = lexemes.lower(to).equals("a") ? to + 1 : to;
    return magnitude(lexemes, to) == null || !isSpelled(lexemes, to)
        ? null
        : withMagnitudes(lexemes, i, to, times.multiply(fraction.value()), false, false);
  }

  /** "twenty-five thousand", "two million five hundred thousand", "seven". */
  private @Nullable Figure cardinal(Lexemes lexemes, int i) {
    Figure whole = group(lexemes, i);
    if (whole == null) {
      return null;
    }
    Figure last = whole;
    while (last.factor().compareTo(BigDecimal.ONE) > 0 && last.to() - i < MAX_NUMBER_WORDS) {
      Figure next = group(lexemes, afterAnd(lexemes, last.to()));
      if (next == null || full(next).compareTo(last.factor()) >= 0) {
        break;
      }
      BigDecimal sum = full(whole).add(full(next));
      whole = new Figure(i, next.to(), sum, BigDecimal.ONE, false, false);
      last = next;
    }
    return whole;
  }

  private static BigDecimal full(Figure figure) {
    BigDecimal mantissa = figure.mantissa();
    return mantissa == null ? BigDecimal.ZERO : mantissa.multiply(figure.factor());
  }

  /** "twenty-five thousand": words below a thousand and their magnitudes. */
  private @Nullable Figure group(Lexemes lexemes, int i) {
    Figure small = belowThousand(lexemes, i);
    if (small == null || small.mantissa() == null) {
      return null;
    }
    int half = halfEnd(lexemes, small.to());
    BigDecimal mantissa = half > 0 ? small.mantissa().add(HALF) : small.mantissa();
    return withMagnitudes(lexemes, i, half > 0 ? half : small.to(), mantissa, false, false);
  }

  private static int afterAnd(Lexemes lexemes, int i) {
    int at = lexemes.behindJoint(i);
    return lexemes.lower(at).equals("and") ? lexemes.behindJoint(at + 1) : at;
  }

  /** "seven", "seventy-seven", "seven hundred and seventy-seven". */
  private @Nullable Figure belowThousand(Lexemes lexemes, int i) {
    Figure small = belowHundred(lexemes, i);
    if (small == null || small.mantissa() == null) {
      return null;
    }
    int hundred = lexemes.behindJoint(small.to());
    if (!lexemes.lower(hundred).equals("hundred")) {
      return small;
    }
    BigDecimal value = small.mantissa().multiply(HUNDRED);
    int to = hundred + 1;
    Figure rest = belowHundred(lexemes, afterAnd(lexemes, to));
    if (rest != null && rest.mantissa() != null) {
      value = value.add(rest.mantissa());
      to = rest.to();
    }
    return new Figure(i, to, value, BigDecimal.ONE, false, false);
  }

  private @Nullable Figure belowHundred(Lexemes lexemes, int i) {
    Numeral first = numbers.numeral(lexemes.lower(i));
    if (first == null || first.kind() == Kind.FRACTION) {
      return null;
    }
    BigDecimal value = first.value();
    int to = i + 1;
    int next = lexemes.behindJoint(to);
    Numeral unit = numbers.numeral(lexemes.lower(next));
    if (first.kind() == Kind.TEN && unit != null && unit.kind() == Kind.UNIT) {
      value = value.add(unit.value());
      to = next + 1;
    }
    return new Figure(i, to, value, BigDecimal.ONE, false, false);
  }

  private Figure withMagnitudes(
      Lexemes lexemes,
      int from,
      int to,
      @Nullable BigDecimal mantissa,
      boolean digits,
      boolean about) {
    BigDecimal factor = BigDecimal.ONE;
    int end = to;
    for (int n = 0; n < MAX_MAGNITUDES; n++) {
      Magnitude magnitude = magnitude(lexemes, end);
      if (magnitude == null) {
        break;
      }
      factor = factor.multiply(magnitude.factor());
      end = lexemes.behindJoint(end) + 1;
    }
    return new Figure(from, end, mantissa, factor, digits, about);
  }

  /** The magnitude at or, behind a hyphen, after {@code i}. */
  private @Nullable Magnitude magnitude(Lexemes lexemes, int i) {
    int at = lexemes.behindJoint(i);
    Lexeme word = lexemes.get(at);
    if (!word.is(Lexeme.Kind.WORD)) {
      return null;
    }
    Magnitude magnitude = numbers.magnitude(word.lower());
    if (magnitude == null || word.lower().length() > 2) {
      return magnitude;
    }
    boolean number = lexemes.get(at - 1).is(Lexeme.Kind.NUMBER) || at > i;
    boolean belongs = !magnitude.glued() || lexemes.glued(at);
    boolean apostrophe = lexemes.get(at + 1).is('\'') && lexemes.glued(at + 1);
    return number && belongs && !(apostrophe && word.gap()) ? magnitude : null;
  }
}
