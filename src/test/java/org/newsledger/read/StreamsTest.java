package org.newsledger.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsledger.read.Folder.bytes;
import static org.newsledger.read.Folder.gzip;
import static org.newsledger.read.Folder.join;
import static org.newsledger.read.Folder.utf8;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

/** The streams that undo compression and UTF-16. */
class StreamsTest {

  private static final byte[] TEXT = utf8("Acme bought Borealis for $5 million.\n".repeat(3000));

  @Test
  void gzipOfAnyNumberOfMembers() throws IOException {
    assertThat(unzip(gzip(TEXT))).isEqualTo(TEXT);
    assertThat(unzip(join(gzip(TEXT), gzip(new byte[0]), gzip(utf8("end")))))
        .isEqualTo(join(TEXT, utf8("end")));
    assertThat(unzip(join(gzip(TEXT), new byte[512]))).isEqualTo(TEXT);
  }

  @Test
  void gzipHeadersWithNameAndComment() throws IOException {
    byte[] plain = gzip(utf8("x"));
    byte[] header = bytes(0x1F, 0x8B, 8, 4 | 8 | 16 | 2, 0, 0, 0, 0, 0, 0);
    byte[] extras = join(bytes(2, 0, 7, 7), utf8("a.txt\0"), utf8("note\0"), bytes(1, 2));
    byte[] rest = Arrays.copyOfRange(plain, 10, plain.length);
    assertThat(unzip(join(header, extras, rest))).isEqualTo(utf8("x"));
  }

  @Test
  void gzipMembersAreFoundWhateverTheReadsGive() throws IOException {
    byte[] packed = join(gzip(utf8("one")), gzip(utf8("two")));
    InputStream slow =
        new ByteArrayInputStream(packed) {
          @Override
          public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(1, length));
          }

          @Override
          public synchronized int available() {
            return 0;
          }
        };
    assertThat(new GzipMembers(slow).readAllBytes()).isEqualTo(utf8("onetwo"));
  }

  @Test
  void damagedGzipIsToldFromEndedAndFromForeign() {
    byte[] packed = gzip(TEXT);
    assertThatThrownBy(() -> unzip(Arrays.copyOf(packed, packed.length / 2)))
        .isInstanceOf(EOFException.class);
    assertThatThrownBy(() -> unzip(Arrays.copyOf(packed, packed.length - 1)))
        .isInstanceOf(EOFException.class);
    assertThatThrownBy(() -> unzip(new byte[0])).isInstanceOf(EOFException.class);
    byte[] wrongSum = packed.clone();
    wrongSum[packed.length - 8] ^= 1;
    assertThatThrownBy(() -> unzip(wrongSum)).isInstanceOf(ZipException.class);
    assertThatThrownBy(() -> unzip(join(packed, utf8("garbage")))).isInstanceOf(ZipException.class);
    assertThatThrownBy(() -> unzip(join(packed, new byte[9], utf8("x"))))
        .isInstanceOf(ZipException.class);
    assertThatThrownBy(() -> unzip(utf8("plain text"))).isInstanceOf(UnreadableException.class);
  }

  @Test
  void anyDamageToGzipIsAnErrorOrHarmless() throws IOException {
    long seed = 20250214;
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    byte[] packed = gzip(TEXT);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = packed.clone();
      damaged[random.nextInt(packed.length)] ^= (byte) (1 << random.nextInt(8));
      try {
        assertThat(unzip(damaged)).isEqualTo(TEXT); // a flag or the time of the header
      } catch (EOFException | ZipException | UnreadableException e) {
        assertThat(IoSentence.of(e)).isNotEmpty();
      }
    }
  }

  @Test
  void utf16BecomesUtf8AcrossBufferBounds() throws IOException {
    for (int shift = 0; shift < 2; shift++) {
      String text = "a".repeat(shift) + "\uD83D\uDE80\u20AC".repeat(10_000);
      byte[] little = text.getBytes(StandardCharsets.UTF_16LE);
      byte[] big = text.getBytes(StandardCharsets.UTF_16BE);
      assertThat(transcoded(little, ByteOrder.LITTLE_ENDIAN)).isEqualTo(text);
      assertThat(transcoded(big, ByteOrder.BIG_ENDIAN)).isEqualTo(text);
    }
  }

  @Test
  void brokenUtf16IsReplaced() throws IOException {
    byte[] lone = bytes('a', 0, 0x3D, 0xD8, 'b', 0, 0x3D, 0xD8);
    assertThat(transcoded(lone, ByteOrder.LITTLE_ENDIAN)).isEqualTo("a\uFFFDb\uFFFD");
    byte[] half = bytes('a', 0, 'b');
    assertThat(transcoded(half, ByteOrder.LITTLE_ENDIAN)).isEqualTo("a\uFFFD");
  }

  private static String transcoded(byte[] bytes, ByteOrder order) throws IOException {
    InputStream in = new Utf16ToUtf8(new ByteArrayInputStream(bytes), order);
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  private static byte[] unzip(byte[] packed) throws IOException {
    return new GzipMembers(new ByteArrayInputStream(packed)).readAllBytes();
  }
}
