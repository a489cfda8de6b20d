package org.newsledger.write;

import java.util.Arrays;

/**
 * Turns offsets in UTF-16 code units of one text into offsets in Unicode code points.
 *
 * <p>Constant time for text without characters beyond U+FFFF, else logarithmic in their number. A
 * lone surrogate counts as one code point.
 */
public final class CodePointOffsets {

  private final int length; // UTF-16 units
  private final int[] seconds; // ascending index of the second unit of each surrogate pair

  /** Offsets into {@code text}. */
  public CodePointOffsets(String text) {
    this.length = text.length();
    this.seconds = secondUnits(text);
  }

  /**
   * The same place counted in code points.
   *
   * @param offset 0 to the length of the text in UTF-16 units
   * @throws IllegalArgumentException if it is outside or in the middle of a character
   */
  public int at(int offset) {
    if (offset < 0 || offset > length) {
      throw new IllegalArgumentException("offset " + offset + " outside of [0, " + length + "]");
    }
    if (seconds.length == 0) {
      return offset;
    }
    int found = Arrays.binarySearch(seconds, offset);
    if (found >= 0) {
      throw new IllegalArgumentException("offset " + offset + " splits a character");
    }
    return offset - (-found - 1);
  }

  private static int[] secondUnits(String text) {
    int pairs = text.length() - text.codePointCount(0, text.length());
    int[] found = new int[pairs];
    int next = 0;
    for (int i = 1; next < pairs; i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        found[next++] = i++;
      }
    }
    return found;
  }
}
