package org.newsledger.cli;

import java.util.regex.Pattern;

/**
 * Foreign words made harmless for a terminal.
 *
 * <p>What articles, file names and messages hold may look like anything. Control characters (C0,
 * DEL and C1, which some terminals obey as escape sequences too) could move the cursor or change
 * what stands on the screen; marks that turn the direction of writing could show words in an order
 * that they do not have.
 */
final class TerminalText {

  private static final String REPLACEMENT = "\uFFFD"; // shows that something was there
  private static final Pattern BREAKS = Pattern.compile("\\R|\t");
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");
  private static final Pattern UNSAFE_IN_LINES = Pattern.compile("(?![\n\t])" + UNSAFE.pattern());

  private TerminalText() {}

  /** On one line: line breaks and tabs become spaces. */
  static String line(String text) {
    return UNSAFE.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll(REPLACEMENT);
  }

  /** With its line breaks and tabs, for a table or a stack trace. */
  static String lines(String text) {
    return UNSAFE_IN_LINES.matcher(text.replace("\r\n", "\n")).replaceAll(REPLACEMENT);
  }
}
