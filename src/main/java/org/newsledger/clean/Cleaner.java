package org.newsledger.clean;

import org.jspecify.annotations.Nullable;

/** Cleans one stretch of a text in a single pass. */
final class Cleaner {

  private final String text;
  private final int from;
  private final int to;
  private final boolean singleLine;
  private final Tags tags;
  private final Markdown markdown;

  /**
   * Cleans {@code [from, to)}.
   *
   * @param singleLine whether line breaks become spaces
   */
  Cleaner(String text, int from, int to, boolean singleLine) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.singleLine = singleLine;
    this.tags = new Tags(text, to);
    this.markdown = new Markdown(text, from, to);
  }

  /** Whether cleaning could change the text at all. */
  static boolean needed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '&' || c == '<' || c == '[' || c == '*' || c == '#' || c == '>') {
        return true;
      }
      if (Characters.replacement(c) != null) {
        return true;
      }
    }
    return false;
  }

  void appendTo(Alignment.Builder builder) {
    int i = from;
    while (i < to) {
      Replacement replacement = replacementAt(i);
      if (replacement == null) {
        add(builder, text.charAt(i), i);
        i++;
      } else {
        String clean = replacement.text();
        builder.add(singleLine ? clean.replace('\n', ' ') : clean, i, replacement.end());
        i = replacement.end();
      }
    }
  }

  private void add(Alignment.Builder builder, char c, int at) {
    builder.add(singleLine && c == '\n' ? ' ' : c, at, at + 1);
  }

  private @Nullable Replacement replacementAt(int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '&' -> Entities.at(text, i, to);
      case '<' -> tags.at(i);
      case '!', '[', '*', '#', '>', ']' -> markdown.at(i);
      case '\r' -> new Replacement(i + 1 < to && text.charAt(i + 1) == '\n' ? i + 2 : i + 1, "\n");
      default -> replacementOf(c, i);
    };
  }

  private static @Nullable Replacement replacementOf(char c, int i) {
    String clean = Characters.replacement(c);
    return clean == null ? null : new Replacement(i + 1, clean);
  }
}
