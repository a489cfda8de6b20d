package org.newsledger.segment;

import java.util.ArrayList;
import java.util.List;

/** Lines of a text without the white space at their ends; blank ones are empty ranges. */
final class Lines {

  private Lines() {}

  static List<Range> of(String text, int from) {
    List<Range> lines = new ArrayList<>();
    int start = from;
    while (start <= text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      lines.add(stripped(text, start, end));
      start = end + 1;
    }
    return lines;
  }

  /** A range without the white space at its ends. */
  static Range stripped(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Range(start, end);
  }
}
