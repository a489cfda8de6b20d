package org.newsledger.clean;

import java.util.Arrays;

/**
 * The way from offsets into a cleaned text back to offsets into the text it came from.
 *
 * <p>Every cleaned character stands for a stretch of the original: one character most often, the
 * whole of an entity for an ampersand. Immutable.
 */
public final class Alignment {

  private static final int[] NONE = {};

  private final int length;
  private final int originalLength;
  private final int[] starts; // [length], or empty where nothing was changed
  private final int[] ends; // as starts

  private Alignment(int length, int originalLength, int[] starts, int[] ends) {
    this.length = length;
    this.originalLength = originalLength;
    this.starts = starts;
    this.ends = ends;
  }

  /** Of a text that was not changed. */
  static Alignment same(int length) {
    return new Alignment(length, length, NONE, NONE);
  }

  /** Length of the cleaned text. */
  public int length() {
    return length;
  }

  /** Whether every offset is its own original. */
  public boolean isSame() {
    return starts.length == 0 && length == originalLength;
  }

  /**
   * Where the original of the character at an offset begins; the original's length for the cleaned
   * text's length.
   *
   * @throws IndexOutOfBoundsException if the offset is outside of {@code [0, length]}
   */
  public int start(int offset) {
    check(offset);
    if (isSame()) {
      return offset;
    }
    return offset == length ? originalLength : starts[offset];
  }

  /**
   * Where the original of the character before an offset ends; 0 for 0.
   *
   * @throws IndexOutOfBoundsException if the offset is outside of {@code [0, length]}
   */
  public int end(int offset) {
    check(offset);
    if (isSame() || offset == 0) {
      return offset;
    }
    return ends[offset - 1];
  }

  private void check(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException("offset " + offset + " outside of [0, " + length + "]");
    }
  }

  /** Collects a cleaned text and its alignment, character by character. */
  static final class Builder {

    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    Builder(int expectedLength) {
      text = new StringBuilder(expectedLength);
      starts = new int[expectedLength];
      ends = new int[expectedLength];
    }

    /** Adds characters that each stand for {@code [start, end)} of the original. */
    void add(String characters, int start, int end) {
      for (int i = 0; i < characters.length(); i++) {
        add(characters.charAt(i), start, end);
      }
    }

    void add(char character, int start, int end) {
      int at = text.length();
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, 2 * at + 16);
        ends = Arrays.copyOf(ends, 2 * at + 16);
      }
      starts[at] = start;
      ends[at] = end;
      text.append(character);
    }

    int length() {
      return text.length();
    }

    String text() {
      return text.toString();
    }

    Alignment alignment(int originalLength) {
      int length = text.length();
      return new Alignment(
          length, originalLength, Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }
  }
}
