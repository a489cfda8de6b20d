package org.newsledger.clean;

import org.jspecify.annotations.Nullable;

/** The few Markdown marks that occur in news texts: links, images, bold, headings, quotes. */
final class Markdown {

  private static final int MAX_LABEL = 500;
  private static final int MAX_URL = 1_000;

  private final String text;
  private final int from;
  private final int to;
  private int labelEnd = -1; // where the label of the link entered last ends, its "]"
  private int linkEnd = -1; // behind the ")" of that link

  Markdown(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** The mark at an offset, or null; offsets must be asked for in ascending order. */
  @Nullable Replacement at(int i) {
    return switch (text.charAt(i)) {
      case '!' -> image(i);
      case '[' -> enterLink(i);
      case ']' -> i == labelEnd ? new Replacement(linkEnd, "") : null;
      case '*' -> bold(i);
      case '#' -> lineMark(i, 6);
      case '>' -> lineMark(i, 3);
      default -> null;
    };
  }

  private @Nullable Replacement image(int i) {
    if (!findLink(i + 1)) {
      return null;
    }
    Replacement image = new Replacement(linkEnd, "");
    labelEnd = -1;
    return image;
  }

  private @Nullable Replacement enterLink(int i) {
    return findLink(i) ? new Replacement(i + 1, "") : null;
  }

  /** Sets labelEnd and linkEnd if {@code [label](url)} begins at an offset. */
  private boolean findLink(int open) {
    if (open >= to || text.charAt(open) != '[') {
      return false;
    }
    int close = open + 1;
    int limit = Math.min(to, close + MAX_LABEL);
    while (close < limit && "[]\n".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    if (close >= limit || !text.startsWith("](", close) || !isUrl(close + 2)) {
      return false;
    }
    int end = urlEnd(close + 2);
    if (end < 0) {
      return false;
    }
    labelEnd = close;
    linkEnd = end;
    return true;
  }

  private boolean isUrl(int at) {
    return text.startsWith("http", at)
        || text.startsWith("/", at)
        || text.startsWith("#", at)
        || text.startsWith("www.", at)
        || text.startsWith("mailto:", at);
  }

  private int urlEnd(int start) {
    int depth = 1;
    int limit = Math.min(to, start + MAX_URL);
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '[' || c == '<') {
        return -1;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Two asterisks before or behind a word, not inside of one. */
  private @Nullable Replacement bold(int i) {
    if (!text.startsWith("**", i) || i + 2 > to || before(i) == '*' || after(i + 2) == '*') {
      return null;
    }
    boolean opens = Character.isWhitespace(before(i)) && !Character.isWhitespace(after(i + 2));
    boolean closes = !Character.isWhitespace(before(i)) && !Character.isLetterOrDigit(after(i + 2));
    return opens || closes ? new Replacement(i + 2, "") : null;
  }

  /** Up to {@code max} of the same mark at the beginning of a line, followed by a space. */
  private @Nullable Replacement lineMark(int i, int max) {
    if (before(i) != '\n') {
      return null;
    }
    int end = i;
    while (end < to && end - i <= max && text.charAt(end) == text.charAt(i)) {
      end++;
    }
    return end - i <= max && after(end) == ' ' ? new Replacement(end + 1, "") : null;
  }

  private char before(int i) {
    return i > from ? text.charAt(i - 1) : '\n';
  }

  private char after(int i) {
    return i < to ? text.charAt(i) : '\n';
  }
}
