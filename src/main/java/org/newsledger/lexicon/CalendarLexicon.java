package org.newsledger.lexicon;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** models/lexicons/calendar.tsv: the words of dates. */
public final class CalendarLexicon implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FILE = "lexicons/calendar.tsv";

  private final HashMap<String, Entry> entries = new HashMap<>();

  /** What a word of a date is. */
  public enum Kind {
    MONTH,
    WEEKDAY,
    ORDINAL,
    DAY,
    SEASON,
    RELATIVE,
    PERIOD
  }

  /**
   * A word's meaning.
   *
   * @param number month 1 to 12, weekday 1 (Monday) to 7, ordinal 1 to 4, day -1 to 1 from today,
   *     relative -1 to 1, period 0 (day) to 4 (year)
   */
  public record Entry(Kind kind, int number) implements Serializable {}

  /** Reads the list. */
  public CalendarLexicon(ModelFiles models) {
    for (List<String> row : Tsv.rows(models, FILE, 3)) {
      Kind kind = Rows.constant(Kind.class, row.get(1), FILE);
      entries.put(row.get(0), new Entry(kind, Rows.number(row.get(2), FILE).intValue()));
    }
  }

  /** The meaning of a word in lower case, or null. */
  public @Nullable Entry find(String word) {
    return entries.get(word);
  }

  /** The number of a word of that kind, or null. */
  public @Nullable Integer number(Kind kind, String word) {
    Entry entry = entries.get(word);
    return entry != null && entry.kind() == kind ? entry.number() : null;
  }
}
