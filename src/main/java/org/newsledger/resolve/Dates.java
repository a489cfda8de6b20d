package org.newsledger.resolve;

import org.newsledger.model.DateValue;

/** Compares dates of different precision. */
final class Dates {

  private static final int TOLERANCE = 1; // months: announced in May, done in June

  private Dates() {}

  /** Whether two dates can be of one event: their months overlap or follow each other. */
  static boolean agree(DateValue a, DateValue b) {
    Months one = Months.of(a.value());
    Months other = Months.of(b.value());
    return one.first() <= other.last() + TOLERANCE && other.first() <= one.last() + TOLERANCE;
  }

  /** The longer of two ISO dates is the finer. */
  static boolean isFiner(DateValue a, DateValue b) {
    return a.value().length() > b.value().length();
  }

  /**
   * Months since year 0, both inclusive.
   *
   * @param first of a year January, of a quarter its first
   */
  private record Months(int first, int last) {

    static Months of(String iso) {
      String[] parts = iso.split("-");
      int january = number(parts[0]) * 12;
      if (parts.length == 1) {
        return new Months(january + TOLERANCE, january + 11 - TOLERANCE); // years never touch
      }
      if (parts[1].startsWith("Q")) {
        int first = january + (number(parts[1].substring(1)) - 1) * 3;
        return new Months(first, first + 2);
      }
      int month = january + number(parts[1]) - 1;
      return new Months(month, month);
    }

    private static int number(String digits) {
      return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }
  }
}
