package org.newsledger.segment;

import java.util.function.IntUnaryOperator;

/** The way from offsets into the analysed text back to offsets into the article's whole text. */
public interface Offsets {

  /** Where the character at this offset begins. */
  int start(int offset);

  /** Where the character before this offset ends. */
  int end(int offset);

  /** Of a text that was not changed. */
  static Offsets same() {
    return of(offset -> offset, offset -> offset);
  }

  /** From two functions. */
  static Offsets of(IntUnaryOperator start, IntUnaryOperator end) {
    return new Offsets() {
      @Override
      public int start(int offset) {
        return start.applyAsInt(offset);
      }

      @Override
      public int end(int offset) {
        return end.applyAsInt(offset);
      }
    };
  }
}
