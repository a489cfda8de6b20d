package org.newsledger.tag;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.CalendarLexicon;
import org.newsledger.lexicon.CueLexicon;

/** Finds the dates of one sentence, without the preposition before them. */
final class DateScanner {

  private final RelativeDateReader relatives;
  private final MonthDateReader months;
  private final YearReader years;

  DateScanner(CalendarLexicon words, FigureParser figures, CueLexicon cues) {
    CalendarReader calendar = new CalendarReader(words);
    months = new MonthDateReader(calendar, figures, cues);
    relatives = new RelativeDateReader(calendar, months, figures);
    years = new YearReader(calendar, cues);
  }

  /** The dates in order, not overlapping. */
  List<DateSpan> scan(Lexemes lexemes) {
    List<DateSpan> spans = new ArrayList<>();
    int i = 0;
    int yearEnd = -1; // where the last bare year ended
    while (i < lexemes.size()) {
      DateSpan span = at(lexemes, i, isListed(lexemes, i, yearEnd));
      if (span == null) {
        i++;
        continue;
      }
      spans.add(span);
      boolean year = span.iso() != null && span.iso().length() == 4;
      yearEnd = year ? span.to() : -1;
      i = span.to();
    }
    return spans;
  }

  private @Nullable DateSpan at(Lexemes lexemes, int i, boolean list) {
    if (lexemes.get(i).is(Lexeme.Kind.MARK)) {
      return null;
    }
    DateSpan relative = relatives.at(lexemes, i);
    if (relative != null) {
      return relative;
    }
    DateSpan month = months.at(lexemes, i);
    return month == null ? years.at(lexemes, i, list) : month;
  }

  /** "2010, 2011 and 2012", "2008-2010" */
  private static boolean isListed(Lexemes lexemes, int i, int yearEnd) {
    if (yearEnd < 0 || i - yearEnd > 2 || i == yearEnd) {
      return false;
    }
    for (int k = yearEnd; k < i; k++) {
      Lexeme joint = lexemes.get(k);
      boolean joins =
          joint.is(',')
              || joint.isHyphen()
              || joint.lower().equals("and")
              || joint.lower().equals("to")
              || joint.lower().equals("or");
      if (!joins) {
        return false;
      }
    }
    return true;
  }
}
