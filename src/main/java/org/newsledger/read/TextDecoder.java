package org.newsledger.read;

import java.nio.ByteBuffer;
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
    Charset utf16 = utf16Mark(bytes);
    if (utf16 == null) {
      return decodeLine(bytes);
    }
    // String's own decoding replaces what is malformed by U+FFFD.
    return Surrogates.replaceLone(new String(bytes, 2, bytes.length - 2, utf16));
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

  /** The UTF-16 that the first two bytes announce, or null. */
  static @Nullable Charset utf16Mark(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return switch (mark) {
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      case 0xFEFF -> StandardCharsets.UTF_16BE;
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
