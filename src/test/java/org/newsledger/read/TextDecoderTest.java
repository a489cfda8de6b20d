package org.newsledger.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsledger.read.Folder.bytes;
import static org.newsledger.read.Folder.join;
import static org.newsledger.read.Folder.utf8;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

  private static final String TEXT = "Zo\u00EB paid \u20AC5bn \uD83D\uDE80";
  private static final byte[] UTF8_MARK = bytes(0xEF, 0xBB, 0xBF);
  private static final byte[] LE_MARK = bytes(0xFF, 0xFE);
  private static final byte[] BE_MARK = bytes(0xFE, 0xFF);

  @Test
  void unicodeWithAndWithoutMarks() {
    assertThat(TextDecoder.decodeFile(utf8(TEXT))).isEqualTo(TEXT);
    assertThat(TextDecoder.decodeFile(join(UTF8_MARK, utf8(TEXT)))).isEqualTo(TEXT);
    assertThat(TextDecoder.decodeFile(join(LE_MARK, TEXT.getBytes(StandardCharsets.UTF_16LE))))
        .isEqualTo(TEXT);
    assertThat(TextDecoder.decodeFile(join(BE_MARK, TEXT.getBytes(StandardCharsets.UTF_16BE))))
        .isEqualTo(TEXT);
    assertThat(TextDecoder.decodeFile(UTF8_MARK)).isEmpty();
    assertThat(TextDecoder.decodeFile(LE_MARK)).isEmpty();
    assertThat(TextDecoder.decodeFile(new byte[0])).isEmpty();
  }

  @Test
  void onlyTheFirstMarkIsTakenOff() {
    assertThat(TextDecoder.decodeFile(join(UTF8_MARK, UTF8_MARK, utf8("a")))).isEqualTo("\uFEFFa");
  }

  @Test
  void otherBytesAreWindows1252() {
    byte[] bytes = join(utf8("Zo"), bytes(0xEB), utf8(" paid "), bytes(0x80), utf8("5bn"));
    assertThat(TextDecoder.decodeFile(bytes)).isEqualTo("Zo\u00EB paid \u20AC5bn");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x81, 0x8D, 0x8F, 0x90, 0x9D})
  void bytesThatWindows1252LacksAreUndecodable(int value) {
    assertThat(TextDecoder.decodeFile(join(utf8("Zo"), bytes(value)))).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {0x80, 0x82, 0x8C, 0x8E, 0x91, 0x9C, 0x9E, 0xFF})
  void theirNeighboursAreDecoded(int value) {
    assertThat(TextDecoder.decodeFile(join(utf8("Zo"), bytes(value)))).hasSize(3);
  }

  @Test
  void aMarkRulesOutTheGuessOfWindows1252() {
    assertThat(TextDecoder.decodeFile(join(UTF8_MARK, utf8("Zo"), bytes(0xEB)))).isNull();
  }

  @Test
  void surrogatesWithoutPartnersAreReplaced() {
    byte[] loneHigh = join(LE_MARK, bytes('a', 0, 0x3D, 0xD8, 'b', 0));
    assertThat(TextDecoder.decodeFile(loneHigh)).isEqualTo("a\uFFFDb");
    assertThat(TextDecoder.decodeFile(join(LE_MARK, bytes('a', 0, 'b')))).isEqualTo("a\uFFFD");
    byte[] encoded = join(utf8("a"), bytes(0xED, 0xA0, 0x80), utf8("\u20AC"));
    assertThat(TextDecoder.decodeFile(encoded)).isEqualTo("a\uFFFD\u20AC");
    // The nearest code point that is no surrogate.
    byte[] neighbour = join(utf8("a"), bytes(0xED, 0x9F, 0xBF));
    assertThat(TextDecoder.decodeFile(neighbour)).isEqualTo("a\uD7FF");
  }
}
