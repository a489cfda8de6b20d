package org.newsledger.tag;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cuts text into numbers, words, currency symbols and marks, in one pass over its characters. */
final class Lexer {

  /** Longer numbers are no figure that a reader could mean; their value stays unknown. */
  private static final int MAX_DIGITS = 40;

  private final String text;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  static Lexemes read(String text) {
    Lexer lexer = new Lexer(text);
    boolean gap = true;
    while (lexer.at < text.length()) {
      if (isSpace(text.charAt(lexer.at))) {
        lexer.at++;
        gap = true;
      } else {
        lexer.next(gap);
        gap = false;
      }
    }
    return new Lexemes(text, lexer.lexemes);
  }

  static boolean isHyphen(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2014') || c == '\u2212';
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b';
  }

  private void next(boolean gap) {
    char c = text.charAt(at);
    if (isDigit(at) || (c == '.' && isDigit(at + 1) && !isDigit(at - 1) && !isLetter(at - 1))) {
      number(gap);
    } else if (isLetter(at)) {
      add(Lexeme.Kind.WORD, wordEnd(), gap, null);
    } else if (Character.getType(c) == Character.CURRENCY_SYMBOL) {
      add(Lexeme.Kind.SYMBOL, at + 1, gap, null);
    } else {
      add(Lexeme.Kind.MARK, at + 1, gap, null);
    }
  }

  private void number(boolean gap) {
    int end = digitsEnd(at);
    end = groupsEnd(at, end);
    if (charAt(end) == '.' && isDigit(end + 1)) {
      end = fractionEnd(end);
    }
    BigDecimal part = end < text.length() ? vulgarFraction(text.charAt(end)) : null;
    BigDecimal value = value(at, end);
    if (part != null && value != null) {
      value = value.add(part);
      end++;
    }
    add(Lexeme.Kind.NUMBER, end, gap, value);
  }

  /** Over ",000", ", 000" of spaced-out print, ",00,000" of Indian print and "&nbsp;000". */
  private int groupsEnd(int start, int end) {
    if (end - start > 3) {
      return end;
    }
    int at = end;
    while (true) {
      int group = separatorEnd(at);
      int digits = group < 0 ? 0 : digitsEnd(group) - group;
      boolean indian = digits == 2 && charAt(at) == ',' && charAt(group + 2) == ',';
      if (digits != 3 && !(indian && isDigit(group + 3))) {
        return at;
      }
      at = group + digits;
    }
  }

  private int separatorEnd(int at) {
    char c = charAt(at);
    if (c == ',' || c == '\u00a0' || c == '\u202f' || c == '\u2009') {
      return at + 1;
    }
    return c == ' ' && charAt(at + 1) == ',' ? at + 2 : -1;
  }

  /** "1.234.567" counts as grouped, "2.50" as a fraction. */
  private int fractionEnd(int dot) {
    int end = digitsEnd(dot + 1);
    while (end - dot == 4 && charAt(end) == '.' && isDigit(end + 1)) {
      int next = digitsEnd(end + 1);
      if (next - end != 4) {
        break;
      }
      dot = end;
      end = next;
    }
    return end;
  }

  private @Nullable BigDecimal value(int start, int end) {
    if (end - start > MAX_DIGITS) {
      return null;
    }
    StringBuilder digits = new StringBuilder();
    int dots = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (c == '.') {
        dots++;
        digits.append(c);
      }
    }
    String plain = dots > 1 ? digits.toString().replace(".", "") : digits.toString();
    return new BigDecimal(plain.startsWith(".") ? "0" + plain : plain);
  }

  private static @Nullable BigDecimal vulgarFraction(char c) {
    return switch (c) {
      case '½' -> new BigDecimal("0.5");
      case '¼' -> new BigDecimal("0.25");
      case '¾' -> new BigDecimal("0.75");
      default -> null;
    };
  }

  /** A run of letters, or of single letters with dots ("U.S."). */
  private int wordEnd() {
    int end = at;
    while (isLetter(end) && charAt(end + 1) == '.' && !isLetter(end - 1 < at ? -1 : end - 1)) {
      end += 2;
    }
    if (end - at >= 4 && !isLetter(end)) {
      return end;
    }
    end = at;
    while (isLetter(end)) {
      end++;
    }
    return end;
  }

  private void add(Lexeme.Kind kind, int end, boolean gap, @Nullable BigDecimal number) {
    String piece = text.substring(at, end);
    String lower = kind == Lexeme.Kind.WORD ? piece.toLowerCase(Locale.ROOT) : piece;
    lexemes.add(new Lexeme(kind, piece, lower, at, end, gap, number));
    at = end;
  }

  private int digitsEnd(int from) {
    int end = from;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }

  private boolean isDigit(int i) {
    char c = charAt(i);
    return c >= '0' && c <= '9';
  }

  private boolean isLetter(int i) {
    return Character.isLetter(charAt(i));
  }

  private char charAt(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : '\0';
  }
}
