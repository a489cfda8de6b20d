package org.newsledger.write;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of a list of fields. Each field goes in with its length, so that ("ab", "c") and ("a",
 * "bc") differ, and so do an empty and an absent one.
 */
final class Digest {

  private static final int ID_BYTES = 10; // two of 10^9 ids are equal with a chance of 4 in 10^7
  private static final int ABSENT = -1;

  private final MessageDigest sha256;

  Digest() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  Digest field(@Nullable String field) {
    if (field == null) {
      return number(ABSENT);
    }
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    sha256.update(bytes);
    return this;
  }

  Digest number(int number) {
    sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    return this;
  }

  /** The first 20 hex digits. */
  String id() {
    return HexFormat.of().formatHex(sha256.digest(), 0, ID_BYTES);
  }

  /** All 64 hex digits. */
  String full() {
    return HexFormat.of().formatHex(sha256.digest());
  }
}
