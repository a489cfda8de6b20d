package org.newsledger.segment;

import java.util.ArrayList;
import java.util.List;

/** Bounds what models are given at once; a real paragraph or sentence is one chunk. */
final class Chunks {

  private static final int PARAGRAPH = 20_000;
  private static final int SENTENCE = 3_000;

  private Chunks() {}

  /** Pieces of a paragraph of at most 20,000 characters. */
  static List<Range> of(String text, int start, int end) {
    return of(text, start, end, PARAGRAPH);
  }

  /** Pieces of a sentence of at most 3,000 characters. */
  static List<Range> ofSentence(String text, Range sentence) {
    return of(text, sentence.start(), sentence.end(), SENTENCE);
  }

  private static List<Range> of(String text, int start, int end, int size) {
    List<Range> chunks = new ArrayList<>();
    int from = start;
    while (end - from > size) {
      int to = cut(text, from, from + size);
      chunks.add(new Range(from, to));
      from = to;
    }
    if (from < end) {
      chunks.add(new Range(from, end));
    }
    return chunks;
  }

  /** The last white space before a limit, else the limit, but never inside of a character. */
  private static int cut(String text, int from, int limit) {
    for (int i = limit; i > from + (limit - from) / 2; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }
}
