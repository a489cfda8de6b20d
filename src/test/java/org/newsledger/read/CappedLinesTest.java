package org.newsledger.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CappedLinesTest {

  @Test
  void linesEndInNewlineOrCarriageReturnAndNewline() throws IOException {
    assertThat(lines("ab\r\ncd\n\nef", 10)).containsExactly("1:ab", "2:cd", "3-", "4:ef");
    assertThat(lines("ab\rcd\n", 10)).containsExactly("1:ab\rcd");
    assertThat(lines("", 10)).isEmpty();
    assertThat(lines("\n", 10)).containsExactly("1-");
    assertThat(lines("ab\r", 10)).containsExactly("1:ab");
  }

  @Test
  void blankLinesAreWhiteSpaceOrAMark() throws IOException {
    assertThat(lines(" \t\n\uFEFF\n\uFEFF \n\uFEFFx\n\u00A0\n", 10))
        .containsExactly("1-", "2-", "3-", "4:\uFEFFx", "5:\u00A0");
  }

  @Test
  void aLineAtTheCapIsTooLargeAndTheNextIsUnharmed() throws IOException {
    assertThat(lines("abc\nabcd\nabcde\nx\n", 4)).containsExactly("1:abc", "2!", "3!", "4:x");
    assertThat(lines("abc\r\nabcd\r\n", 4)).containsExactly("1:abc", "2!");
    assertThat(lines("abcdefgh", 4)).containsExactly("1!");
    assertThat(lines("        \nx", 4)).containsExactly("1-", "2:x");
    assertThat(lines("a\n", 1)).containsExactly("1!");
  }

  @Test
  void linesLongerThanTheBuffersAreWhole() throws IOException {
    String line = "0123456789".repeat(10_000);
    assertThat(lines(line + "\nx\n" + line, 1_000_000))
        .containsExactly("1:" + line, "2:x", "3:" + line);
  }

  @Test
  void anEndlessLineIsReadOverInLittleMemory() throws IOException {
    long bytes = 3L << 30; // more than the heap of the tests
    CappedLines lines = new CappedLines(new Endless(bytes), 1_000, 1);
    assertThat(lines.next()).isTrue();
    assertThat(lines.isTooLarge()).isTrue();
    assertThat(lines.next()).isFalse();
  }

  /** Number and text of lines; '-' marks blank ones, '!' those that are too large. */
  private static List<String> lines(String text, int cap) throws IOException {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    CappedLines lines = new CappedLines(in, cap, 1);
    List<String> read = new ArrayList<>();
    while (lines.next()) {
      read.add(lines.number() + shown(lines));
    }
    return read;
  }

  private static String shown(CappedLines lines) {
    if (lines.isBlank()) {
      return "-";
    }
    return lines.isTooLarge() ? "!" : ":" + new String(lines.bytes(), StandardCharsets.UTF_8);
  }

  /** So many bytes without a line's end, made as they are asked for. */
  private static final class Endless extends InputStream {

    private long left;

    Endless(long bytes) {
      this.left = bytes;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      java.util.Arrays.fill(bytes, offset, offset + length, (byte) 'x');
      left -= length;
      return length;
    }
  }
}
