package org.newsledger.tag;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.CalendarLexicon.Kind;
import org.newsledger.lexicon.CueLexicon;

/** Reads years and their parts: "2015", "fiscal 2014", "Q2 2013", "second quarter of 2013". */
final class YearReader {

  private static final Set<String> OWNERS =
      Set.of("the", "its", "their", "his", "our", "her", "s", "full", "this", "a", "an");
  private static final Set<String> HALVES = Set.of("half", "semester");

  private final CalendarReader calendar;
  private final Set<String> before;
  private final Set<String> nouns;
  private final Set<String> counted;
  private final Set<String> after;

  YearReader(CalendarReader calendar, CueLexicon cues) {
    this.calendar = calendar;
    before = cues.words("year-before");
    nouns = cues.words("year-noun");
    counted = cues.words("year-count");
    after = cues.words("year-next");
  }

  /**
   * The date that begins at lexeme {@code i}, or null.
   *
   * @param list whether a year ended just before {@code i}, joined by a comma or "and"
   */
  @Nullable DateSpan at(Lexemes lexemes, int i, boolean list) {
    DateSpan quarter = quarter(lexemes, i);
    if (quarter != null) {
      return quarter;
    }
    DateSpan fiscal = fiscal(lexemes, i);
    if (fiscal != null) {
      return fiscal;
    }
    if (calendar.is(Kind.SEASON, lexemes, i)) {
      int year = lexemes.lower(i + 1).equals("of") ? i + 2 : i + 1;
      return calendar.year(lexemes, year) > 0 ? year(lexemes, i, year) : null;
    }
    if (calendar.year(lexemes, i) == 0 || !(list || isYear(lexemes, i))) {
      return null;
    }
    DateSpan part = quarterOf(lexemes, i);
    return part == null ? year(lexemes, i, i) : part;
  }

  /** The span from {@code from} to the year at {@code at}, "2013-14" taken in. */
  private DateSpan year(Lexemes lexemes, int from, int at) {
    boolean season = isSeason(lexemes, at);
    int to = season ? at + 3 : at + 1;
    return new DateSpan(from, to, CalendarReader.iso(calendar.year(lexemes, at)));
  }

  /** "2013-14", "2013/14": two years in a row. */
  private boolean isSeason(Lexemes lexemes, int at) {
    return isNumbered(lexemes, at)
        && CalendarReader.isDigits(lexemes.get(at + 2).text(), 2)
        && Integer.parseInt(lexemes.get(at + 2).text()) == (calendar.year(lexemes, at) + 1) % 100;
  }

  /** Whether a hyphen or stroke ties another number to the one at {@code at}. */
  private static boolean isNumbered(Lexemes lexemes, int at) {
    Lexeme joint = lexemes.get(at + 1);
    return (joint.isHyphen() || joint.is('/'))
        && lexemes.glued(at + 1)
        && lexemes.glued(at + 2)
        && lexemes.get(at + 2).is(Lexeme.Kind.NUMBER);
  }

  /** "second quarter of 2013", "fourth-quarter 2013", "Q2 2013", "2Q13", "second half of 2013" */
  private @Nullable DateSpan quarter(Lexemes lexemes, int i) {
    int number = shortQuarter(lexemes, i);
    if (number > 0) {
      return withYear(lexemes, i, i + 2, number);
    }
    int ordinal = calendar.ordinal(lexemes, i);
    int noun = lexemes.behindJoint(lexemes.get(i).is(Lexeme.Kind.NUMBER) ? i + 2 : i + 1);
    noun = lexemes.lower(noun).equals("fiscal") ? noun + 1 : noun;
    if (ordinal == 0) {
      return null;
    }
    if (lexemes.lower(noun).equals("quarter")) {
      return withYear(lexemes, i, noun + 1, ordinal);
    }
    return HALVES.contains(lexemes.lower(noun)) && ordinal <= 2
        ? withYear(lexemes, i, noun + 1, 0)
        : null;
  }

  /** The quarter of "Q2" or "2Q" at {@code i}, or 0. */
  private static int shortQuarter(Lexemes lexemes, int i) {
    Lexeme first = lexemes.get(i);
    Lexeme second = lexemes.get(i + 1);
    if (!lexemes.glued(i + 1) || first.text().length() != 1) {
      return 0;
    }
    Lexeme before = lexemes.get(i - 1);
    boolean open = !lexemes.glued(i) || before.is(Lexeme.Kind.MARK);
    boolean letterFirst = first.is('Q') && open;
    String digit = letterFirst ? second.text() : first.text();
    boolean letterSecond = second.is('Q') || second.text().equals("QFY");
    boolean reads = digit.length() == 1 && digit.charAt(0) >= '1' && digit.charAt(0) <= '4';
    return reads && (letterFirst || letterSecond) ? digit.charAt(0) - '0' : 0;
  }

  /**
   * @param quarter 0 for a part that ISO cannot tell, which keeps the year alone
   */
  private DateSpan withYear(Lexemes lexemes, int from, int to, int quarter) {
    int at = lexemes.get(to).is(',') ? to + 1 : to;
    at = lexemes.lower(at).equals("of") || lexemes.lower(at).equals("in") ? at + 1 : at;
    at = lexemes.lower(at).equals("the") ? at + 1 : at;
    at = isFiscal(lexemes, at) ? at + 1 : at;
    at = lexemes.lower(at).equals("year") ? at + 1 : at;
    int year = calendar.year(lexemes, at);
    if (year == 0
        && at == to
        && lexemes.glued(to)
        && CalendarReader.isDigits(lexemes.get(to).text(), 2)) {
      year = 2000 + Integer.parseInt(lexemes.get(to).text());
    } else if (year == 0 && isFiscal(lexemes, at - 1) && lexemes.glued(at)) {
      year = shortYear(lexemes, at);
    }
    if (year == 0) {
      return new DateSpan(from, to, null);
    }
    String iso = CalendarReader.iso(year);
    return new DateSpan(from, at + 1, quarter == 0 ? iso : iso + "-Q" + quarter);
  }

  private static int shortYear(Lexemes lexemes, int i) {
    String digits = lexemes.get(i).text();
    return CalendarReader.isDigits(digits, 2) ? 2000 + Integer.parseInt(digits) : 0;
  }

  /** "2013 second quarter" */
  private @Nullable DateSpan quarterOf(Lexemes lexemes, int i) {
    int ordinal = calendar.ordinal(lexemes, i + 1);
    int noun = lexemes.behindJoint(i + 2);
    if (ordinal == 0 || !lexemes.lower(noun).equals("quarter")) {
      return null;
    }
    String iso = CalendarReader.iso(calendar.year(lexemes, i)) + "-Q" + ordinal;
    return new DateSpan(i, noun + 1, iso);
  }

  private static boolean isFiscal(Lexemes lexemes, int i) {
    return lexemes.lower(i).equals("fiscal")
        || lexemes.lower(i).equals("fy")
        || lexemes.lower(i).equals("calendar");
  }

  /** "fiscal 2014", "fiscal year 2014", "FY14" */
  private @Nullable DateSpan fiscal(Lexemes lexemes, int i) {
    if (!isFiscal(lexemes, i)) {
      return null;
    }
    int at = lexemes.lower(i + 1).equals("year") ? i + 2 : i + 1;
    if (calendar.year(lexemes, at) > 0) {
      return year(lexemes, i, at);
    }
    int year = lexemes.glued(at) ? shortYear(lexemes, at) : 0;
    return year == 0 ? null : new DateSpan(i, at + 1, CalendarReader.iso(year));
  }

  /** Whether four digits at {@code i} are a year and no count, price or name. */
  private boolean isYear(Lexemes lexemes, int i) {
    Lexeme next = lexemes.get(i + 1);
    Lexeme previous = lexemes.get(i - 1);
    if (previous.lower().equals("year")) {
      return true;
    }
    boolean code =
        isNumbered(lexemes, i)
            && !isSeason(lexemes, i)
            && calendar.year(lexemes, i + 2) == 0; // "2025-13"
    if (code || previous.is(Lexeme.Kind.SYMBOL) || isCount(lexemes, i)) {
      return false;
    }
    if (before.contains(previous.lower())
        || (previous.isHyphen() && before.contains(lexemes.lower(i - 2)))) {
      return true;
    }
    boolean label = i == 0 && next.is(':');
    boolean alone = lexemes.size() == 1 || label || (previous.is('(') && next.is(')'));
    boolean spans = next.isHyphen() && calendar.year(lexemes, i + 2) > 0;
    boolean owned = OWNERS.contains(previous.lower()) && (next.is(Lexeme.Kind.WORD) || spans);
    boolean possessive = isApostrophe(next) && lexemes.lower(i + 2).equals("s");
    boolean subject = i == 0 && (after.contains(next.lower()) || nouns.contains(next.lower()));
    return alone || owned || subject || possessive || nouns.contains(next.lower());
  }

  private static boolean isApostrophe(Lexeme mark) {
    return mark.is('\'') || mark.is('\u2019');
  }

  private boolean isCount(Lexemes lexemes, int i) {
    Lexeme next = lexemes.get(i + 1);
    boolean plural =
        next.is(Lexeme.Kind.WORD)
            && !next.capitalized()
            && next.lower().endsWith("s")
            && next.lower().length() > 3
            && !nouns.contains(next.lower());
    boolean vague = !lexemes.lower(i - 1).equals("in") && !lexemes.lower(i - 1).equals("since");
    return counted.contains(next.lower()) || (plural && vague);
  }
}
