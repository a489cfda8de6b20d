package org.newsledger.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The day an article says it was published. */
final class PublishedDate {

  private static final int DATE_LENGTH = "2025-02-14".length();
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT);

  private PublishedDate() {}

  /**
   * The day as written, whatever the time zone.
   *
   * @param text an ISO 8601 date, or a date and time with or without an offset, between which may
   *     stand a space for the T
   * @return an ISO date, or null if it is neither
   */
  static @Nullable String parse(String text) {
    String stripped = text.strip();
    if (stripped.length() < DATE_LENGTH) {
      return null;
    }
    try {
      String date = LocalDate.parse(stripped.substring(0, DATE_LENGTH)).toString();
      return stripped.length() == DATE_LENGTH || isTime(stripped.substring(DATE_LENGTH))
          ? date
          : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isTime(String text) {
    if ("Tt ".indexOf(text.charAt(0)) < 0) {
      return false;
    }
    TIME.parse(text.substring(1).toUpperCase(Locale.ROOT));
    return true;
  }
}
