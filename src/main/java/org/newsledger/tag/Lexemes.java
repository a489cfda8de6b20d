package org.newsledger.tag;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.tag.Lexeme.Kind;

/** The lexemes of one text, safe to ask beyond both ends. */
final class Lexemes {

  private static final Lexeme NONE = new Lexeme(Kind.NONE, "", "", 0, 0, true, null);

  private final String text;
  private final List<Lexeme> list;
  private @Nullable Boolean prices; // told once, asked often

  Lexemes(String text, List<Lexeme> list) {
    this.text = text;
    this.list = List.copyOf(list);
  }

  /** Whether the text speaks of prices, by the given guard's words. */
  boolean hasPrices(CurrencyGuard guard) {
    Boolean told = prices;
    if (told == null) {
      told = guard.pricesIn(this);
      prices = told;
    }
    return told;
  }

  String text() {
    return text;
  }

  int size() {
    return list.size();
  }

  /** The lexeme at {@code i}, or one of kind NONE outside the text. */
  Lexeme get(int i) {
    return i >= 0 && i < list.size() ? list.get(i) : NONE;
  }

  String lower(int i) {
    return get(i).lower();
  }

  /** Whether lexeme {@code i} directly follows the one before it. */
  boolean glued(int i) {
    return !get(i).gap() && i > 0;
  }

  /**
   * The index behind a joint at {@code i}: {@code i} itself where white space or nothing joins,
   * {@code i + 1} behind a single hyphen between glued parts ("97.4-billion").
   */
  int behindJoint(int i) {
    return get(i).isHyphen() && glued(i) && glued(i + 1) ? i + 1 : i;
  }

  /** {@code count} lexemes from {@code from} on in lower case, joined with single blanks. */
  String phrase(int from, int count) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < from + count; i++) {
      if (i > from) {
        joined.append(' ');
      }
      joined.append(get(i).lower());
    }
    return joined.toString();
  }
}
