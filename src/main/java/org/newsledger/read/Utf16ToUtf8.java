package org.newsledger.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A UTF-16 stream as UTF-8, a piece at a time; what is malformed becomes U+FFFD. */
final class Utf16ToUtf8 extends InputStream {

  private static final int PIECE = 16 * 1024; // bytes, an even number

  private final InputStream in;
  private final ByteOrder order;
  private String carried = ""; // a high surrogate whose partner is to come
  private byte[] bytes = new byte[0];
  private int at = 0; // in bytes

  /**
   * Transcodes what follows.
   *
   * @param in after the byte order mark
   */
  Utf16ToUtf8(InputStream in, ByteOrder order) {
    this.in = in;
    this.order = order;
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, target, offset, count);
    at += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private boolean fill() throws IOException {
    while (at == bytes.length) {
      byte[] piece = in.readNBytes(PIECE);
      String units = carried + TextDecoder.utf16Units(piece, 0, piece.length, order);
      if (units.isEmpty()) {
        return false;
      }
      encode(units, piece.length < PIECE);
    }
    return true;
  }

  private void encode(String units, boolean last) {
    int end = units.length();
    if (!last && Character.isHighSurrogate(units.charAt(end - 1))) {
      end--;
    }
    carried = units.substring(end);
    bytes = Surrogates.replaceLone(units.substring(0, end)).getBytes(StandardCharsets.UTF_8);
    at = 0;
  }
}
