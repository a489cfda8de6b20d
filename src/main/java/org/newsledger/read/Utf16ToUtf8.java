package org.newsledger.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A UTF-16 stream as UTF-8, a piece at a time; what is malformed becomes U+FFFD. */
final class Utf16ToUtf8 extends InputStream {

  private final Reader reader;
  private final char[] chars = new char[8 * 1024];
  private int carried = 0; // 1 if chars starts with a high surrogate whose partner is to come
  private byte[] bytes = new byte[0];
  private int at = 0; // in bytes

  /**
   * Transcodes what follows.
   *
   * @param in after the byte order mark
   */
  Utf16ToUtf8(InputStream in, Charset utf16) {
    this.reader = new InputStreamReader(in, utf16);
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
    reader.close();
  }

  private boolean fill() throws IOException {
    while (at == bytes.length) {
      int count = reader.read(chars, carried, chars.length - carried);
      if (count < 0 && carried == 0) {
        return false;
      }
      encode(carried + Math.max(count, 0), count < 0);
    }
    return true;
  }

  private void encode(int count, boolean last) {
    boolean carry = !last && Character.isHighSurrogate(chars[count - 1]);
    String whole = new String(chars, 0, carry ? count - 1 : count);
    chars[0] = chars[count - 1];
    carried = carry ? 1 : 0;
    bytes = Surrogates.replaceLone(whole).getBytes(StandardCharsets.UTF_8);
    at = 0;
  }
}
