package org.newsledger.clean;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * HTML tags left over in a text. Only known tag names count, so that {@code <AAPL.O>} and {@code 5
 * < 6} stay.
 */
final class Tags {

  /** Longest tag that is looked for, with its attributes. */
  private static final int MAX_LENGTH = 2_000;

  private static final Set<String> HIDDEN = Set.of("script", "style");
  private static final Set<String> BLOCK =
      Set.of(
          ("p br div ul ol li h1 h2 h3 h4 h5 h6 table tr blockquote section article header footer"
                  + " figure figcaption hr pre aside main nav tbody thead form")
              .split(" "));
  private static final Set<String> SPACED = Set.of("td", "th", "img", "button", "label");
  private static final Set<String> INLINE =
      Set.of(
          ("span a b i em strong u small sup sub time iframe video source code cite q s strike"
                  + " font center picture mark del ins abbr noscript input html body head meta"
                  + " link")
              .split(" "));

  private final String text;
  private final int to;
  // Once an end is found to be missing it is not looked for again: the pass stays linear.
  private boolean noCommentEnd;
  private final Set<String> noHiddenEnd = new HashSet<>(); // names

  Tags(String text, int to) {
    this.text = text;
    this.to = to;
  }

  /** The tag or comment that begins at an offset, or null. */
  @Nullable Replacement at(int start) {
    if (text.startsWith("<!--", start)) {
      return comment(start);
    }
    int nameStart = start + (text.startsWith("</", start) ? 2 : 1);
    int nameEnd = nameEnd(nameStart);
    String name = text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
    String replacement = replacement(name);
    if (replacement == null) {
      return null;
    }
    int end = tagEnd(nameEnd);
    if (end < 0) {
      return null;
    }
    boolean opensHidden = HIDDEN.contains(name) && nameStart == start + 1;
    return new Replacement(opensHidden ? hiddenEnd(name, end) : end, replacement);
  }

  private static @Nullable String replacement(String name) {
    if (BLOCK.contains(name)) {
      return "\n";
    }
    if (SPACED.contains(name) || HIDDEN.contains(name)) {
      return " ";
    }
    return INLINE.contains(name) ? "" : null;
  }

  private @Nullable Replacement comment(int start) {
    int end = noCommentEnd ? -1 : text.indexOf("-->", start + 4);
    if (end < 0 || end + 3 > to) {
      noCommentEnd = true;
      return null;
    }
    return new Replacement(end + 3, "");
  }

  private int nameEnd(int nameStart) {
    int limit = Math.min(to, nameStart + 12);
    int end = nameStart;
    while (end < limit && isAsciiLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  /** Behind the ">" of a tag whose name ends at an offset, or -1. */
  private int tagEnd(int nameEnd) {
    if (nameEnd >= to || " \t\r\n/>".indexOf(text.charAt(nameEnd)) < 0) {
      return -1;
    }
    int limit = Math.min(to, nameEnd + MAX_LENGTH);
    for (int i = nameEnd; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<') {
        return -1;
      }
    }
    return -1;
  }

  private int hiddenEnd(String name, int contentStart) {
    String closing = "</" + name;
    int from = noHiddenEnd.contains(name) ? to : contentStart;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '<' && text.regionMatches(true, i, closing, 0, closing.length())) {
        int end = tagEnd(Math.min(to, i + closing.length()));
        if (end >= 0) {
          return end;
        }
      }
    }
    noHiddenEnd.add(name);
    return contentStart;
  }
}
