package org.newsledger.normalize;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.CalendarLexicon;
import org.newsledger.lexicon.CalendarLexicon.Entry;
import org.newsledger.lexicon.CalendarLexicon.Kind;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.NumberLexicon;
import org.newsledger.lexicon.NumberLexicon.Numeral;
import org.newsledger.model.Mention;

/**
 * Resolves date mentions that count from the article's own date: "Tuesday", "last month", "Feb.
 * 14", "second quarter", "two years ago". Safe for use by several threads.
 *
 * <p>Looks back: a day, month or quarter without a year is its last occurrence that had begun when
 * the article was published, unless the words say "next". Dates relative to another event ("a year
 * earlier", "the previous year") stay unresolved.
 */
public final class DateResolver {

  private static final int DAY = 0;
  private static final int WEEK = 1;
  private static final int MONTH = 2;
  private static final int QUARTER = 3;

  private final CalendarLexicon calendar;
  private final NumberLexicon numbers;

  /** Reads the word lists it needs. */
  public DateResolver(ModelFiles models) {
    calendar = new CalendarLexicon(models);
    numbers = new NumberLexicon(models);
  }

  /**
   * The ISO value of a date mention.
   *
   * @param published the article's date ("2025-02-14"), or null
   * @return "2024", "2024-10", "2024-10-31" or "2024-Q3"; the mention's own value where it has one;
   *     null where it cannot be told
   */
  public @Nullable String resolve(Mention mention, @Nullable String published) {
    if (mention.date() != null || published == null) {
      return mention.date();
    }
    try {
      LocalDate today = LocalDate.parse(published);
      return resolve(words(mention.text()), today);
    } catch (DateTimeException e) {
      return null; // no date published, or none that the calendar has ("Feb. 30")
    }
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip().split(" "));
  }

  private @Nullable String resolve(List<String> words, LocalDate today) {
    if (words.contains("ago")) {
      return ago(words, today);
    }
    int month = number(words, Kind.MONTH, 0);
    int shift = shift(words);
    if (month > 0) {
      return month(words, month, shift, today);
    }
    if (words.contains("quarter") && number(words, Kind.ORDINAL, 0) > 0) {
      return quarter(number(words, Kind.ORDINAL, 0), shift, today);
    }
    if (words.get(0).matches("q[1-4]|[1-4]q")) {
      return quarter(Integer.parseInt(words.get(0).replace("q", "")), shift, today);
    }
    int weekday = number(words, Kind.WEEKDAY, 0);
    if (weekday > 0) {
      return weekday(weekday, shift, today);
    }
    Integer day = first(words, Kind.DAY);
    if (day != null) {
      return today.plusDays(day).toString();
    }
    return period(words, shift, today);
  }

  /** -1 for last, 1 for next, 0 for this, {@link Integer#MIN_VALUE} without such a word. */
  private int shift(List<String> words) {
    return number(words, Kind.RELATIVE, Integer.MIN_VALUE);
  }

  private int number(List<String> words, Kind kind, int otherwise) {
    Integer number = first(words, kind);
    return number == null ? otherwise : number;
  }

  private @Nullable Integer first(List<String> words, Kind kind) {
    for (String word : words) {
      Entry entry = calendar.find(word);
      if (entry != null && entry.kind() == kind) {
        return entry.number();
      }
    }
    return null;
  }

  /** "July", "Feb. 14", "last November", "November last year", "next April" */
  private @Nullable String month(List<String> words, int month, int shift, LocalDate today) {
    int day = day(words);
    int year = today.getYear();
    if (words.contains("year")) {
      year += shift == Integer.MIN_VALUE ? 0 : shift;
    } else if (shift == 1) {
      year += begins(year, month, day).isAfter(today) ? 0 : 1;
    } else if (shift != 0 && !hasBegun(year, month, day, shift, today)) {
      year--;
    }
    return day > 0
        ? LocalDate.of(year, month, day).toString()
        : YearMonth.of(year, month).toString();
  }

  private static boolean hasBegun(int year, int month, int day, int shift, LocalDate today) {
    LocalDate begins = begins(year, month, day);
    boolean current = begins.getMonth() == today.getMonth() && day == 0;
    return !begins.isAfter(today) && !(shift == -1 && current);
  }

  private static LocalDate begins(int year, int month, int day) {
    int length = YearMonth.of(year, month).lengthOfMonth();
    return LocalDate.of(year, month, Math.max(1, Math.min(day, length)));
  }

  private static int day(List<String> words) {
    for (String word : words) {
      String digits = word.replaceAll("(?<=\\d)(st|nd|rd|th)$", "");
      if (digits.matches("\\d{1,2}")) {
        return Integer.parseInt(digits);
      }
    }
    return 0;
  }

  private static String quarter(int quarter, int shift, LocalDate today) {
    int year = today.getYear();
    int current = (today.getMonthValue() + 2) / 3;
    if (shift == 1) {
      year += quarter > current ? 0 : 1;
    } else if (quarter > current) {
      year--;
    }
    return year + "-Q" + quarter;
  }

  private static String weekday(int weekday, int shift, LocalDate today) {
    DayOfWeek day = DayOfWeek.of(weekday);
    return switch (shift) {
      case 1 -> today.with(TemporalAdjusters.next(day)).toString();
      case -1 -> today.with(TemporalAdjusters.previous(day)).toString();
      case 0 -> today.with(TemporalAdjusters.nextOrSame(day)).toString();
      default -> today.with(TemporalAdjusters.previousOrSame(day)).toString();
    };
  }

  /** "last month", "this quarter", "next year" */
  private @Nullable String period(List<String> words, int shift, LocalDate today) {
    Integer season = first(words, Kind.SEASON);
    Integer period = first(words, Kind.PERIOD);
    if (shift == Integer.MIN_VALUE || (period == null && season == null)) {
      return null;
    }
    if (period == null) {
      return seasonYear(shift, today);
    }
    return switch (period) {
      case DAY -> today.plusDays(shift).toString();
      case WEEK -> week(today.plusWeeks(shift));
      case MONTH -> YearMonth.from(today).plusMonths(shift).toString();
      case QUARTER -> quarterOf(today.plusMonths(3L * shift));
      default -> String.valueOf(today.getYear() + shift);
    };
  }

  /** "this summer" is this year's; last and next ones depend on the hemisphere. */
  private static @Nullable String seasonYear(int shift, LocalDate today) {
    return shift == 0 ? String.valueOf(today.getYear()) : null;
  }

  /** The month of a week, or its year where it lies in two months, or nothing. */
  private static @Nullable String week(LocalDate inside) {
    LocalDate monday = inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate sunday = monday.plusDays(6);
    if (monday.getMonth() == sunday.getMonth()) {
      return YearMonth.from(monday).toString();
    }
    return monday.getYear() == sunday.getYear() ? String.valueOf(monday.getYear()) : null;
  }

  private static String quarterOf(LocalDate day) {
    return day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
  }

  /** "a year ago", "two months ago", "year-ago" */
  private @Nullable String ago(List<String> words, LocalDate today) {
    Integer period = first(words, Kind.PERIOD);
    int count = count(words);
    if (period == null || count == 0) {
      return null;
    }
    return switch (period) {
      case DAY -> today.minusDays(count).toString();
      case WEEK -> week(today.minusWeeks(count));
      case MONTH -> YearMonth.from(today.minus(count, ChronoUnit.MONTHS)).toString();
      case QUARTER -> quarterOf(today.minusMonths(3L * count));
      default -> String.valueOf(today.getYear() - count);
    };
  }

  private int count(List<String> words) {
    String first = words.get(0);
    if (first.equals("a") || first.equals("an") || first.equals("year")) {
      return 1;
    }
    Numeral numeral = numbers.numeral(first);
    if (numeral != null && words.size() == 3) {
      return numeral.value().intValue();
    }
    return first.matches("\\d{1,3}") ? Integer.parseInt(first) : 0;
  }
}
