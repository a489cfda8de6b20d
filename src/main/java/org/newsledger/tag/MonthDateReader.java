package org.newsledger.tag;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.CueLexicon;

/** Reads dates around a month or weekday name: "Feb. 14, 2025", "October 2024", "last Tuesday". */
final class MonthDateReader {

  private static final Set<String> ALSO_WORDS = Set.of("may", "march");
  private static final int SHORT = 3; // "Jan", also a name

  private final CalendarReader calendar;
  private final FigureParser figures;
  private final Set<String> before;
  private final Set<String> weekdayBefore;
  private final Set<String> notWeekday;

  MonthDateReader(CalendarReader calendar, FigureParser figures, CueLexicon cues) {
    this.calendar = calendar;
    this.figures = figures;
    before = cues.words("date-before");
    weekdayBefore = cues.words("weekday-before");
    notWeekday = cues.words("not-weekday");
  }

  /** The date that begins at lexeme {@code i}, or null. */
  @Nullable DateSpan at(Lexemes lexemes, int i) {
    if (lexemes.get(i).is(Lexeme.Kind.NUMBER)) {
      DateSpan iso = isoDate(lexemes, i);
      return iso == null ? dayFirst(lexemes, i) : iso;
    }
    if (calendar.weekday(lexemes, i) > 0) {
      return weekday(lexemes, i);
    }
    return calendar.month(lexemes, i) > 0 ? monthFirst(lexemes, i) : null;
  }

  /** "2025-02-14" */
  private @Nullable DateSpan isoDate(Lexemes lexemes, int i) {
    int year = calendar.year(lexemes, i);
    boolean shape =
        lexemes.get(i + 1).is('-')
            && lexemes.get(i + 3).is('-')
            && CalendarReader.isDigits(lexemes.get(i + 2).text(), 2)
            && CalendarReader.isDigits(lexemes.get(i + 4).text(), 2);
    if (year == 0 || !shape) {
      return null;
    }
    int month = Integer.parseInt(lexemes.get(i + 2).text());
    String iso = CalendarReader.iso(year, month, calendar.day(lexemes, i + 4));
    return iso == null ? null : new DateSpan(i, i + 5, iso);
  }

  /** "14 February 2025", "14th of February" */
  private @Nullable DateSpan dayFirst(Lexemes lexemes, int i) {
    int day = calendar.day(lexemes, i);
    int at = day == 0 ? i : calendar.dayEnd(lexemes, i);
    at = lexemes.lower(at).equals("of") ? at + 1 : at;
    int month = day == 0 ? 0 : calendar.month(lexemes, at);
    if (month == 0 || lexemes.get(i - 1).is(Lexeme.Kind.SYMBOL)) {
      return null;
    }
    int behind = behindDot(lexemes, at + 1, true);
    int year = yearIndex(lexemes, behind);
    return year > 0
        ? new DateSpan(i, year + 1, CalendarReader.iso(calendar.year(lexemes, year), month, day))
        : new DateSpan(i, at + 1, null);
  }

  private @Nullable DateSpan monthFirst(Lexemes lexemes, int i) {
    int month = calendar.month(lexemes, i);
    int at = behindDot(lexemes, i + 1, false);
    int day = calendar.day(lexemes, at);
    if (day > 0 && !isQuantity(lexemes, at)) {
      int behind = calendar.dayEnd(lexemes, at);
      int year = yearIndex(lexemes, behind);
      return year > 0
          ? new DateSpan(i, year + 1, CalendarReader.iso(calendar.year(lexemes, year), month, day))
          : new DateSpan(i, behind, null);
    }
    int year = yearIndex(lexemes, lexemes.lower(at).equals("of") ? at + 1 : at);
    if (year > 0) {
      return new DateSpan(i, year + 1, CalendarReader.iso(calendar.year(lexemes, year), month));
    }
    return standsAlone(lexemes, i) ? new DateSpan(i, i + 1, null) : null;
  }

  /** "in May 5 percent of": no day. */
  private boolean isQuantity(Lexemes lexemes, int i) {
    Figure figure = figures.at(lexemes, i);
    return PercentScanner.unitEnd(lexemes, i + 1) > 0 || (figure != null && figure.hasMagnitude());
  }

  /** Behind "Feb." where a number follows, for the dot may also end the sentence. */
  private static int behindDot(Lexemes lexemes, int i, boolean yearFollows) {
    boolean number = lexemes.get(i + 1).is(Lexeme.Kind.NUMBER) || yearFollows;
    return lexemes.get(i).is('.') && lexemes.glued(i) && number ? i + 1 : i;
  }

  /** The index of a year at {@code i} or behind a comma, or 0. */
  private int yearIndex(Lexemes lexemes, int i) {
    if (calendar.year(lexemes, i) > 0) {
      return i;
    }
    return lexemes.get(i).is(',') && calendar.year(lexemes, i + 1) > 0 ? i + 1 : 0;
  }

  private boolean standsAlone(Lexemes lexemes, int i) {
    Lexeme month = lexemes.get(i);
    if (before.contains(lexemes.lower(i - 1))) {
      return true;
    }
    boolean doubtful = ALSO_WORDS.contains(month.lower()) || month.text().length() <= SHORT;
    return !doubtful && !lexemes.get(i + 1).capitalized() && !lexemes.get(i - 1).capitalized();
  }

  /** "Tuesday", "Friday, Feb. 14, 2025" */
  private @Nullable DateSpan weekday(Lexemes lexemes, int i) {
    int at = lexemes.get(i + 1).is(',') ? i + 2 : i + 1;
    DateSpan date = calendar.month(lexemes, at) > 0 ? monthFirst(lexemes, at) : null;
    date = date == null ? dayFirst(lexemes, at) : date;
    if (date != null && date.to() > at + 1) {
      return new DateSpan(i, date.to(), date.iso());
    }
    String previous = lexemes.lower(i - 1);
    boolean name =
        notWeekday.contains(previous)
            || (lexemes.get(i + 1).capitalized() && !weekdayBefore.contains(previous));
    return name ? null : new DateSpan(i, i + 1, null);
  }
}
