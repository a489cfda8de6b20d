package org.newsledger.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads lines of bytes that end in {@code \n} or {@code \r\n}, or at the end of the stream.
 *
 * <p>Of a line that reaches the cap no more than the cap is ever held; the next line is unharmed. A
 * cursor: what it says holds until the next call of {@link #next()}.
 */
final class CappedLines {

  private final InputStream in;
  private final int cap;
  private final byte[] buffer = new byte[16 * 1024];
  private int at = 0; // in buffer
  private int end = 0; // of what is filled in buffer
  private byte[] line = new byte[1024];
  private int kept = 0; // bytes of the line that are held
  private long length = 0; // of the line so far, without \n
  private boolean blank = true;
  private long number;

  /**
   * Reads from a stream.
   *
   * @param cap bytes; a line without its end of at least so many is too large
   * @param firstNumber the number of the first line
   */
  CappedLines(InputStream in, int cap, long firstNumber) {
    this.in = in;
    this.cap = cap;
    this.number = firstNumber - 1;
  }

  /**
   * Goes to the next line.
   *
   * @return false at the end
   * @throws IOException if the line cannot be read to its end; {@link #number()} is then its number
   */
  boolean next() throws IOException {
    number++;
    kept = 0;
    length = 0;
    blank = true;
    if (!fill()) {
      return false;
    }
    while (fill()) {
      int stop = lineEnd();
      take(stop);
      if (stop < end) {
        at = stop + 1;
        break;
      }
    }
    dropCarriageReturn();
    return true;
  }

  /** Of the line, or of the one that follows the last. */
  long number() {
    return number;
  }

  /** Nothing in it but white space, or a byte order mark and white space. */
  boolean isBlank() {
    return blank || isBlankAfterMark();
  }

  /** Whether its bytes are lost. */
  boolean isTooLarge() {
    return length >= cap;
  }

  /** The line without its end; only if it is not too large. */
  byte[] bytes() {
    return Arrays.copyOf(line, kept);
  }

  /** ASCII white space. */
  static boolean isBlank(byte value) {
    return value == ' ' || value >= '\t' && value <= '\r';
  }

  private boolean isBlankAfterMark() {
    if (isTooLarge() || !TextDecoder.hasUtf8Mark(line) || kept < 3) {
      return false;
    }
    int from = 3;
    while (from < kept && isBlank(line[from])) {
      from++;
    }
    return from == kept;
  }

  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer));
    }
    return at < end;
  }

  private int lineEnd() {
    int stop = at;
    while (stop < end && buffer[stop] != '\n') {
      blank &= isBlank(buffer[stop]);
      stop++;
    }
    return stop;
  }

  /** Keeps one byte more than the cap, which may yet prove to be a carriage return. */
  private void take(int stop) {
    int count = (int) Math.min(stop - at, (long) cap + 1 - kept);
    if (kept + count > line.length) {
      line = Arrays.copyOf(line, (int) Math.min(cap + 1L, Math.max(kept + count, 2L * kept)));
    }
    System.arraycopy(buffer, at, line, kept, count);
    kept += count;
    length += stop - at;
    at = stop;
  }

  private void dropCarriageReturn() {
    if (kept > 0 && length == kept && line[kept - 1] == '\r') {
      kept--;
      length--;
    }
  }
}
