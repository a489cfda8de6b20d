package org.newsledger.tag;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A run of characters as the quantity scanners see it: finer than a token, so that no tokenizer's
 * view of "$97.4-billion" matters.
 *
 * @param text as written
 * @param lower in lower case
 * @param start offset into the scanned text
 * @param end exclusive
 * @param gap whether white space (or the text's start) lies before it
 * @param number the value of a number; null for others and for absurdly long numbers
 */
record Lexeme(
    Kind kind,
    String text,
    String lower,
    int start,
    int end,
    boolean gap,
    @Nullable BigDecimal number) {

  enum Kind {
    NUMBER,
    WORD,
    SYMBOL, // $, £, € ...
    MARK, // any other character
    NONE // beyond the text
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean is(char mark) {
    return text.length() == 1 && text.charAt(0) == mark;
  }

  boolean isHyphen() {
    return text.length() == 1 && Lexer.isHyphen(text.charAt(0));
  }

  boolean capitalized() {
    return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
  }
}
