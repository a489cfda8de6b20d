package org.newsledger.segment;

import java.util.Arrays;
import java.util.List;

/**
 * Whether the lines of a text were broken at a column, and if so which breaks are of that kind.
 *
 * <p>A break is one if the next line's first word would not have fitted. A text counts as wrapped
 * if most breaks inside of its paragraphs are such, and most of them are not at a sentence's end.
 */
final class HardWrap {

  private static final int MIN_WIDTH = 50;
  private static final int MAX_WIDTH = 100;
  private static final int MIN_BREAKS = 2;

  private final String text;
  private final int width; // 0: not wrapped

  HardWrap(String text, List<Range> lines) {
    this.text = text;
    int guess = guessWidth(lines);
    this.width = guess > 0 && isWrapped(lines, guess) ? guess : 0;
  }

  /** Whether the paragraph goes on from one line to the next; neither is blank. */
  boolean joins(Range line, Range next) {
    return width > 0 && wouldNotFit(line, next, width);
  }

  private int guessWidth(List<Range> lines) {
    int[] lengths = new int[lines.size()];
    int count = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).length() > 0 && lines.get(i + 1).length() > 0) {
        lengths[count++] = lines.get(i).length();
      }
    }
    if (count < MIN_BREAKS) {
      return 0;
    }
    Arrays.sort(lengths, 0, count);
    int guess = lengths[(count - 1) * 9 / 10]; // a long address may stick out
    return guess >= MIN_WIDTH && guess <= MAX_WIDTH ? guess : 0;
  }

  private boolean isWrapped(List<Range> lines, int guess) {
    int breaks = 0;
    int wrapped = 0;
    int midSentence = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Range line = lines.get(i);
      Range next = lines.get(i + 1);
      if (line.length() == 0 || next.length() == 0) {
        continue;
      }
      breaks++;
      if (wouldNotFit(line, next, guess)) {
        wrapped++;
        midSentence += endsMidSentence(line) ? 1 : 0;
      }
    }
    return wrapped * 10 >= breaks * 6 && midSentence * 10 >= wrapped * 6;
  }

  private boolean wouldNotFit(Range line, Range next, int guess) {
    return line.length() + 1 + firstWordLength(next) >= guess && line.length() >= guess / 2;
  }

  private int firstWordLength(Range line) {
    int end = line.start();
    while (end < line.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end - line.start();
  }

  private boolean endsMidSentence(Range line) {
    return ".!?:\"”".indexOf(text.charAt(line.end() - 1)) < 0;
  }
}
