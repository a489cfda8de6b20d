package org.newsledger.tag;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.CalendarLexicon;
import org.newsledger.lexicon.CalendarLexicon.Kind;

/** Reads the atoms of dates: months, days, years. */
final class CalendarReader {

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;
  private static final int MAX_DAY = 31;

  private final CalendarLexicon words;

  CalendarReader(CalendarLexicon words) {
    this.words = words;
  }

  /** The number of a month name with a capital letter at {@code i}, or 0. */
  int month(Lexemes lexemes, int i) {
    Lexeme word = lexemes.get(i);
    return word.capitalized() ? number(Kind.MONTH, word.lower()) : 0;
  }

  /** The number of a weekday with a capital letter at {@code i}, or 0. */
  int weekday(Lexemes lexemes, int i) {
    Lexeme word = lexemes.get(i);
    return word.capitalized() ? number(Kind.WEEKDAY, word.lower()) : 0;
  }

  /** 1 to 4 for "first" to "fourth" and "final", or 0. */
  int ordinal(Lexemes lexemes, int i) {
    Lexeme word = lexemes.get(i);
    if (word.is(Lexeme.Kind.NUMBER) && lexemes.glued(i + 1)) {
      return number(Kind.ORDINAL, word.text() + lexemes.lower(i + 1));
    }
    return number(Kind.ORDINAL, word.lower());
  }

  boolean is(Kind kind, Lexemes lexemes, int i) {
    return words.number(kind, lexemes.lower(i)) != null;
  }

  private int number(Kind kind, String word) {
    Integer number = words.number(kind, word);
    return number == null ? 0 : number;
  }

  /** The year written with four digits at {@code i}, or 0. */
  int year(Lexemes lexemes, int i) {
    Lexeme digits = lexemes.get(i);
    if (!digits.is(Lexeme.Kind.NUMBER) || !isDigits(digits.text(), 4) || suffixed(lexemes, i)) {
      return 0;
    }
    int year = Integer.parseInt(digits.text());
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }

  /** "1990s", "2000m", "2015%". */
  private static boolean suffixed(Lexemes lexemes, int i) {
    Lexeme next = lexemes.get(i + 1);
    return next.is('%') || (lexemes.glued(i + 1) && next.is(Lexeme.Kind.WORD));
  }

  /** The day of month in digits at {@code i}, or 0. */
  int day(Lexemes lexemes, int i) {
    Lexeme digits = lexemes.get(i);
    boolean reads =
        digits.is(Lexeme.Kind.NUMBER) && (isDigits(digits.text(), 1) || isDigits(digits.text(), 2));
    int day = reads ? Integer.parseInt(digits.text()) : 0;
    return day <= MAX_DAY ? day : 0;
  }

  /** The index behind the day at {@code i} and its "th". */
  int dayEnd(Lexemes lexemes, int i) {
    boolean ordinal =
        lexemes.glued(i + 1)
            && switch (lexemes.lower(i + 1)) {
              case "st", "nd", "rd", "th" -> true;
              default -> false;
            };
    return ordinal ? i + 2 : i + 1;
  }

  static boolean isDigits(String text, int length) {
    return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  static String iso(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  static String iso(int year, int month) {
    return String.format(Locale.ROOT, "%04d-%02d", year, month);
  }

  /** Null for a day that the month has not. */
  static @Nullable String iso(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day).toString();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
