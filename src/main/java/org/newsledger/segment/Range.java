package org.newsledger.segment;

/**
 * A stretch of a text, half open.
 *
 * @param start from 0
 * @param end exclusive, not before start
 */
public record Range(int start, int end) {

  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("range [" + start + ", " + end + ")");
    }
  }

  /** Number of characters. */
  public int length() {
    return end - start;
  }
}
