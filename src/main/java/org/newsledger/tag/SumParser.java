package org.newsledger.tag;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.CurrencyLexicon;
import org.newsledger.lexicon.CurrencyTerm;

/** Reads one figure with the currency before or behind it: "US$5m", "EUR 3 mln", "2,988 yuan". */
final class SumParser {

  private static final int MAX_SIGN = 3; // lexemes: "R", "$" or "RMB"

  private final CurrencyLexicon currencies;
  private final FigureParser figures;
  private final CurrencyGuard guard;

  SumParser(CurrencyLexicon currencies, FigureParser figures, CurrencyGuard guard) {
    this.currencies = currencies;
    this.figures = figures;
    this.guard = guard;
  }

  /** The sum that begins at lexeme {@code i}; bare where it has no currency; null for no figure. */
  @Nullable Sum at(Lexemes lexemes, int i) {
    Sum prefixed = prefixed(lexemes, i);
    if (prefixed != null) {
      return prefixed;
    }
    Figure figure = figures.at(lexemes, i);
    if (figure == null || isPartOfName(lexemes, figure)) {
      return null;
    }
    Sum bare = new Sum(i, figure.to(), figure, null, false);
    Sum suffixed = suffixed(lexemes, bare);
    return suffixed == null ? bare : suffixed;
  }

  /** "A320", "FY2014". */
  private static boolean isPartOfName(Lexemes lexemes, Figure figure) {
    int i = figure.from();
    return figure.digits() && lexemes.glued(i) && lexemes.get(i - 1).is(Lexeme.Kind.WORD);
  }

  private @Nullable Sum prefixed(Lexemes lexemes, int i) {
    if (isInsideWord(lexemes, i)) {
      return null;
    }
    for (int length = MAX_SIGN; length > 0; length--) {
      Scaled sign = sign(lexemes, i, length);
      Figure figure = sign == null ? null : signed(lexemes, i + length);
      if (sign == null || figure == null || !figure.digits() || odd(lexemes, figure.to())) {
        continue;
      }
      Figure scaled = sign.scale(figure);
      if (guard.allows(sign.term(), lexemes, scaled, i, i + length, false)) {
        return refined(lexemes, new Sum(i, figure.to(), scaled, sign.term(), true));
      }
    }
    return null;
  }

  /** The figure behind a currency; a minus between says loss, and the sum of it is positive. */
  private @Nullable Figure signed(Lexemes lexemes, int i) {
    boolean minus =
        lexemes.get(i).isHyphen()
            && lexemes.glued(i + 1)
            && lexemes.get(i + 1).is(Lexeme.Kind.NUMBER)
            && !lexemes.get(i - 1).is(Lexeme.Kind.WORD);
    return figures.at(lexemes, minus ? i + 1 : i);
  }

  private static boolean isInsideWord(Lexemes lexemes, int i) {
    boolean letters = lexemes.get(i).is(Lexeme.Kind.WORD);
    return letters && lexemes.glued(i) && lexemes.get(i - 1).is(Lexeme.Kind.NUMBER);
  }

  /** "$5x", "$30s": no sum. */
  private static boolean odd(Lexemes lexemes, int to) {
    Lexeme next = lexemes.get(to);
    return lexemes.glued(to) && next.is(Lexeme.Kind.WORD) && next.text().length() == 1;
  }

  /** A currency with a magnitude inside its code ("MEUR", "EURm"), else factor 1. */
  private record Scaled(CurrencyTerm term, BigDecimal factor) {
    Figure scale(Figure figure) {
      return factor.compareTo(BigDecimal.ONE) == 0
          ? figure
          : figure.withFactor(figure.factor().multiply(factor));
    }
  }

  private @Nullable Scaled sign(Lexemes lexemes, int i, int length) {
    StringBuilder form = new StringBuilder();
    for (int k = i; k < i + length; k++) {
      Lexeme piece = lexemes.get(k);
      if (piece.is(Lexeme.Kind.NUMBER) || piece.is(Lexeme.Kind.NONE) || (k > i && piece.gap())) {
        return null;
      }
      form.append(piece.text());
    }
    CurrencyTerm term = currencies.sign(form.toString());
    if (term != null) {
      return new Scaled(term, BigDecimal.ONE);
    }
    return length == 1 ? scaledCode(form.toString()) : null;
  }

  private @Nullable Scaled scaledCode(String word) {
    if (word.length() < 4 || word.length() > 5) {
      return null;
    }
    BigDecimal before = word.length() == 4 ? letterFactor(word.substring(0, 1)) : null;
    if (before != null && isCode(word.substring(1))) {
      return scaled(word.substring(1), before);
    }
    BigDecimal after = letterFactor(word.substring(3));
    return after != null && isCode(word.substring(0, 3))
        ? scaled(word.substring(0, 3), after)
        : null;
  }

  private @Nullable Scaled scaled(String code, BigDecimal factor) {
    CurrencyTerm term = currencies.sign(code);
    return term == null ? null : new Scaled(term, factor);
  }

  private boolean isCode(String form) {
    CurrencyTerm term = currencies.sign(form);
    return term != null && form.equals(term.code()) && term.guard() == CurrencyTerm.Guard.NONE;
  }

  private static @Nullable BigDecimal letterFactor(String letters) {
    return switch (letters) {
      case "k", "K", "T" -> BigDecimal.valueOf(1_000);
      case "m", "M", "mn" -> BigDecimal.valueOf(1_000_000);
      case "bn", "B", "b" -> BigDecimal.valueOf(1_000_000_000);
      default -> null;
    };
  }

  /** Takes in "dollars" of "$5 billion dollars" and "Canadian" of "$5 million Canadian". */
  private Sum refined(Lexemes lexemes, Sum sum) {
    CurrencyTerm term = sum.term();
    Sum repeated = suffixed(lexemes, sum);
    if (term == null) {
      return sum;
    }
    if (repeated != null) {
      CurrencyTerm word = repeated.term();
      boolean same = word != null && !word.minor() && isRefinement(term, word);
      return same ? new Sum(sum.from(), repeated.to(), sum.figure(), word, true) : sum;
    }
    CurrencyTerm national = currencies.word(lexemes.lower(sum.to()) + " " + term.family() + "s");
    boolean noun = lexemes.get(sum.to() + 1).is(Lexeme.Kind.WORD);
    return national == null || noun || !lexemes.get(sum.to()).capitalized()
        ? sum
        : new Sum(sum.from(), sum.to() + 1, sum.figure(), national, true);
  }

  private static boolean isRefinement(CurrencyTerm sign, CurrencyTerm word) {
    String code = sign.code();
    boolean dollarCode = sign.family().equals("dollar") && word.form().endsWith("D");
    boolean family = !sign.family().isEmpty() && sign.family().equals(word.family());
    return dollarCode || family || (code != null && code.equals(word.code()));
  }

  private @Nullable Sum suffixed(Lexemes lexemes, Sum bare) {
    int from = lexemes.behindJoint(bare.to());
    Sum signed = from == bare.to() ? signBehind(lexemes, bare, from) : null;
    return signed != null ? signed : wordBehind(lexemes, bare, from);
  }

  private @Nullable Sum signBehind(Lexemes lexemes, Sum bare, int from) {
    for (int length = MAX_SIGN; length > 0; length--) {
      Scaled sign = sign(lexemes, from, length);
      int to = from + length;
      if (sign == null
          || lexemes.get(to).is(Lexeme.Kind.NUMBER)
          || !mayFollow(lexemes, sign, from)) {
        continue;
      }
      Figure scaled = sign.scale(bare.figure());
      if (guard.allows(sign.term(), lexemes, scaled, from, to, true)) {
        return new Sum(bare.from(), to, scaled, sign.term(), false);
      }
    }
    return null;
  }

  /** "5 €", "5$" and "5 EUR", but neither "5 $" nor "5 R". */
  private static boolean mayFollow(Lexemes lexemes, Scaled sign, int from) {
    CurrencyTerm term = sign.term();
    if (term.form().equals("$")) {
      return lexemes.glued(from);
    }
    boolean code = term.form().equals(term.code());
    return code || term.guard() != CurrencyTerm.Guard.MAGNITUDE;
  }

  private @Nullable Sum wordBehind(Lexemes lexemes, Sum bare, int from) {
    int[] ends = new int[CurrencyLexicon.MAX_WORDS];
    String[] forms = new String[CurrencyLexicon.MAX_WORDS];
    int count = phrases(lexemes, from, ends, forms);
    for (int n = count - 1; n >= 0; n--) {
      CurrencyTerm term = currencies.word(forms[n]);
      if (term != null && guard.allows(term, lexemes, bare.figure(), from, ends[n], true)) {
        return new Sum(bare.from(), ends[n], bare.figure(), term, false);
      }
    }
    return null;
  }

  /** The phrases of one, two ... words from {@code from} on; hyphens inside count as blanks. */
  private static int phrases(Lexemes lexemes, int from, int[] ends, String[] forms) {
    StringBuilder form = new StringBuilder();
    int at = from;
    for (int n = 0; n < ends.length; n++) {
      if (!lexemes.get(at).is(Lexeme.Kind.WORD)) {
        return n;
      }
      form.append(n == 0 ? "" : " ").append(lexemes.lower(at));
      forms[n] = form.toString();
      ends[n] = at + 1;
      at = lexemes.behindJoint(at + 1);
    }
    return ends.length;
  }
}
