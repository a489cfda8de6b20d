package org.newsledger.tag;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.CalendarLexicon.Kind;

/** Reads dates that count from another: "last month", "a year earlier", "November last year". */
final class RelativeDateReader {

  private static final Set<String> PREVIOUS = Set.of("previous", "prior", "preceding", "following");
  private static final Set<String> AWAY =
      Set.of("ago", "earlier", "later", "before", "previously", "after");
  private static final Set<String> UNTIL = Set.of("ended", "ending", "to", "through");

  private final CalendarReader calendar;
  private final MonthDateReader months;
  private final FigureParser figures;

  RelativeDateReader(CalendarReader calendar, MonthDateReader months, FigureParser figures) {
    this.calendar = calendar;
    this.months = months;
    this.figures = figures;
  }

  /** The date that begins at lexeme {@code i}, or null. */
  @Nullable DateSpan at(Lexemes lexemes, int i) {
    if (calendar.is(Kind.DAY, lexemes, i)) {
      boolean name = lexemes.get(i).capitalized() && lexemes.get(i - 1).capitalized();
      return name ? null : new DateSpan(i, i + 1, null);
    }
    if (calendar.is(Kind.RELATIVE, lexemes, i)) {
      return relative(lexemes, i);
    }
    if (PREVIOUS.contains(lexemes.lower(i))) {
      int noun = lexemes.behindJoint(i + 1);
      return isPeriod(lexemes, noun) ? new DateSpan(i, noun + 1, null) : null;
    }
    if (calendar.month(lexemes, i) > 0) {
      return monthOf(lexemes, i);
    }
    return away(lexemes, i);
  }

  private boolean isPeriod(Lexemes lexemes, int i) {
    return calendar.is(Kind.PERIOD, lexemes, i) && !lexemes.lower(i).endsWith("s");
  }

  private @Nullable DateSpan relative(Lexemes lexemes, int i) {
    int at = i + 1;
    if (lexemes.lower(at).equals("fiscal")) {
      at++;
    }
    if (isPeriod(lexemes, at)) {
      boolean month = lexemes.lower(at + 1).equals("in") && calendar.month(lexemes, at + 2) > 0;
      boolean alone = month && calendar.year(lexemes, at + 3) == 0;
      return new DateSpan(i, alone ? at + 3 : at + 1, null);
    }
    boolean names =
        calendar.month(lexemes, at) > 0
            || calendar.weekday(lexemes, at) > 0
            || (calendar.is(Kind.SEASON, lexemes, at) && !lexemes.get(at).capitalized());
    if (!names) {
      return null;
    }
    DateSpan full = months.at(lexemes, at);
    return full == null ? new DateSpan(i, at + 1, null) : new DateSpan(i, full.to(), full.iso());
  }

  /** "November last year", "November of this year" */
  private @Nullable DateSpan monthOf(Lexemes lexemes, int i) {
    int at = lexemes.lower(i + 1).equals("of") ? i + 2 : i + 1;
    boolean year = calendar.is(Kind.RELATIVE, lexemes, at) && lexemes.lower(at + 1).equals("year");
    return year ? new DateSpan(i, at + 2, null) : null;
  }

  /** "a year earlier", "two years ago", "year-ago", "three months ended June 30" */
  private @Nullable DateSpan away(Lexemes lexemes, int i) {
    if (lexemes.lower(i).equals("year")
        && lexemes.lower(lexemes.behindJoint(i + 1)).equals("ago")) {
      return new DateSpan(i, lexemes.behindJoint(i + 1) + 1, null);
    }
    int period = behindCount(lexemes, i);
    if (period == 0 || !calendar.is(Kind.PERIOD, lexemes, period)) {
      return null;
    }
    if (AWAY.contains(lexemes.lower(period + 1))) {
      return isRelation(lexemes, period + 1) ? new DateSpan(i, period + 2, null) : null;
    }
    boolean span =
        lexemes.lower(period).equals("months") && UNTIL.contains(lexemes.lower(period + 1));
    DateSpan end = span ? months.at(lexemes, period + 2) : null;
    return end == null ? null : new DateSpan(i, end.to(), quarterEnd(lexemes, i, end));
  }

  /** "a year after the deal" is no date of its own. */
  private static boolean isRelation(Lexemes lexemes, int i) {
    String word = lexemes.lower(i);
    boolean open = word.equals("after") || word.equals("before");
    return !open || !lexemes.get(i + 1).is(Lexeme.Kind.WORD);
  }

  private int behindCount(Lexemes lexemes, int i) {
    String word = lexemes.lower(i);
    if (word.equals("a") || word.equals("an")) {
      return i + 1;
    }
    Figure figure = figures.at(lexemes, i);
    return figure == null || figure.hasMagnitude() ? 0 : figure.to();
  }

  /** The quarter of "three months ended June 30, 2013"; of longer spans the day they end. */
  private @Nullable String quarterEnd(Lexemes lexemes, int i, DateSpan end) {
    String iso = end.iso();
    boolean quarter = lexemes.lower(i).equals("three") || lexemes.lower(i).equals("3");
    if (iso == null || !quarter || iso.length() < 7) {
      return iso;
    }
    int month = Integer.parseInt(iso.substring(5, 7));
    return month % 3 == 0 ? iso.substring(0, 4) + "-Q" + month / 3 : iso;
  }
}
