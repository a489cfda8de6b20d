package org.newsledger.segment;

/** The mark at the beginning of a list line. */
final class ListMark {

  private static final String BULLETS = "-*•–—·▪●‣◦■►";

  private ListMark() {}

  /** Length of the mark and the white space behind it; 0 without a mark. */
  static int length(String text, Range line) {
    int end = markEnd(text, line);
    if (end == line.start() || end >= line.end() || text.charAt(end) != ' ') {
      return 0;
    }
    while (end < line.end() && text.charAt(end) == ' ') {
      end++;
    }
    return end - line.start();
  }

  private static int markEnd(String text, Range line) {
    int at = line.start();
    if (line.length() < 3) {
      return at;
    }
    if (BULLETS.indexOf(text.charAt(at)) >= 0) {
      return at + 1;
    }
    int digits = at;
    while (digits < line.end() && digits - at < 2 && isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean numbered = digits > at && digits < line.end() && ".)".indexOf(text.charAt(digits)) >= 0;
    return numbered ? digits + 1 : at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
