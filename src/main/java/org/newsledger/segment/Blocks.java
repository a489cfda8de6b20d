package org.newsledger.segment;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into paragraphs, headings and list lines. */
final class Blocks {

  private static final int MAX_HEADING = 100;
  private static final int MAX_HEADING_WORDS = 14;

  private Blocks() {}

  /**
   * The blocks from an offset on, in order; white space and list marks lie outside of them.
   *
   * @param text the whole text
   */
  static List<Block> of(String text, int from) {
    List<Range> lines = Lines.of(text, from);
    HardWrap wrap = new HardWrap(text, lines);
    List<Block> blocks = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int last = i;
      while (last + 1 < lines.size() && goesOn(text, wrap, lines, last)) {
        last++;
      }
      Range range = withoutMark(text, lines.get(i).start(), lines.get(last).end());
      if (range.length() > 0) {
        blocks.add(new Block(range, last == i && isHeading(text, range)));
      }
      i = last + 1;
    }
    return blocks;
  }

  private static boolean goesOn(String text, HardWrap wrap, List<Range> lines, int i) {
    Range line = lines.get(i);
    Range next = lines.get(i + 1);
    return line.length() > 0
        && next.length() > 0
        && ListMark.length(text, next) == 0
        && wrap.joins(line, next);
  }

  private static Range withoutMark(String text, int start, int end) {
    return new Range(start + ListMark.length(text, new Range(start, end)), end);
  }

  static boolean isHeading(String text, Range range) {
    if (range.length() > MAX_HEADING || !beginsLikeHeading(text, range)) {
      return false;
    }
    String line = text.substring(range.start(), range.end());
    return !endsLikeSentence(line)
        && line.chars().anyMatch(Character::isLetter)
        && line.split("\\s+").length <= MAX_HEADING_WORDS;
  }

  /** Not with a small letter, but for names such as iPhone and xAI. */
  private static boolean beginsLikeHeading(String text, Range range) {
    char first = text.charAt(range.start());
    boolean capitalInside =
        range.length() > 1 && Character.isUpperCase(text.charAt(range.start() + 1));
    return !Character.isLowerCase(first) || capitalInside;
  }

  private static boolean endsLikeSentence(String line) {
    int last = line.length() - 1;
    while (last > 0 && "\"'”’)]".indexOf(line.charAt(last)) >= 0) {
      last--;
    }
    return ".!?:;,…".indexOf(line.charAt(last)) >= 0;
  }
}
