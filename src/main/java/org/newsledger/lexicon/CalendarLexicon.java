package org.newsledger.lexicon;

import java.io.Serializable;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** models/lexicons/calendar.tsv: the words of dates. */
public final class CalendarLexicon implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FILE = "lexicons/calendar.tsv";

  private final HashMap<String, Entry> entries = new HashMap<>();

  /** What a word of a date is. */
  public enum Kind {
    MONTH(1, 12),
    WEEKDAY(1, 7),
    ORDINAL(1, 4),
    DAY(-1, 1),
    SEASON(0, 0),
    RELATIVE(-1, 1),
    PERIOD(0, 4);

    private final int least;
    private final int most;

    Kind(int least, int most) {
      this.least = least;
      this.most = most;
    }
  }

  /**
   * A word's meaning.
   *
   * @param number month 1 to 12, weekday 1 (Monday) to 7, ordinal 1 to 4, day -1 to 1 from today,
   *     season 0, relative -1 to 1, period 0 (day) to 4 (year)
   */
  public record Entry(Kind kind, int number) implements Serializable {}

  /** Reads the list. */
  public CalendarLexicon(ModelFiles models) {
    for (Row row : Tsv.rows(models, FILE, "form", "kind", "number")) {
      Kind kind = row.constant(Kind.class, 1);
      entries.put(row.get(0), new Entry(kind, row.number(2, kind.least, kind.most)));
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
