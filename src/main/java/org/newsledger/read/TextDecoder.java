package org.newsledger.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text.
 *
 * <p>In this order: UTF-16 if a byte order mark says so, UTF-8 with or without one, windows-1252 if
 * every byte is defined there. The mark is no part of the text. A surrogate without its partner
 * becomes U+FFFD, also where it was wrongly encoded in UTF-8.
 */
final class TextDecoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private TextDecoder() {}

  /** The text of a whole file, or null if it is in none of the encodings. */
  static @Nullable String decodeFile(byte[] bytes) {
    ByteOrder utf16 = utf16Mark(bytes);
    return utf16 == null
        ? decodeLine(bytes)
        : Surrogates.replaceLone(utf16Units(bytes, 2, bytes.length, utf16));
  }

  /**
   * The code units of UTF-16 bytes, as they are; U+FFFD for half a unit at the end.
   *
   * <p>The JDK's decoder also loses the sound unit that follows a surrogate without its partner.
   */
  static String utf16Units(byte[] bytes, int start, int end, ByteOrder order) {
    ByteBuffer units = ByteBuffer.wrap(bytes, start, end - start).order(order);
    return units.asCharBuffer() + ((end - start) % 2 == 0 ? "" : "\uFFFD");
  }

  /** The text of a part of a file that is not UTF-16, or null. A UTF-8 mark is taken off. */
  static @Nullable String decodeLine(byte[] bytes) {
    if (hasUtf8Mark(bytes)) {
      // The mark has promised UTF-8: windows-1252 would be a wrong guess.
      return utf8(Arrays.copyOfRange(bytes, 3, bytes.length));
    }
    String text = utf8(bytes);
    return text != null ? text : strictly(WINDOWS_1252, bytes);
  }

  /** The byte order of the UTF-16 that the first two bytes announce, or null. */
  static @Nullable ByteOrder utf16Mark(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return switch (mark) {
      case 0xFFFE -> ByteOrder.LITTLE_ENDIAN;
      case 0xFEFF -> ByteOrder.BIG_ENDIAN;
      default -> null;
    };
  }

  static boolean hasUtf8Mark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static @Nullable String utf8(byte[] bytes) {
    String text = strictly(StandardCharsets.UTF_8, bytes);
    return text != null ? text : strictly(StandardCharsets.UTF_8, withoutEncodedSurrogates(bytes));
  }

  /** U+FFFD has three bytes in UTF-8, as an encoded surrogate has. */
  private static byte[] withoutEncodedSurrogates(byte[] bytes) {
    byte[] repaired = bytes.clone();
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] == (byte) 0xED
          && (bytes[i + 1] & 0xE0) == 0xA0
          && (bytes[i + 2] & 0xC0) == 0x80) {
        repaired[i] = (byte) 0xEF;
        repaired[i + 1] = (byte) 0xBF;
        repaired[i + 2] = (byte) 0xBD;
      }
    }
    return repaired;
  }

  private static @Nullable String strictly(Charset charset, byte[] bytes) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
