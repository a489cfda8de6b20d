package org.newsledger.clean;

import org.jspecify.annotations.Nullable;

/** Characters that readers do not see or see as something plainer. */
final class Characters {

  /** What Windows-1252 means by 0x80 to 0x9F; such text is often decoded as if it were Latin 1. */
  private static final String WINDOWS_1252 =
      "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ"; // \0: not used

  private Characters() {}

  /** What stands for a character: "" if it is left out, null if it is kept. */
  static @Nullable String replacement(char c) {
    if (c >= ' ' && c < 0x7F || c == '\n') {
      return null;
    }
    if (c < 0xA0) {
      return control(c);
    }
    if (c == '\u2028' || c == '\u2029') {
      return "\n";
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR -> " ";
      case Character.FORMAT -> "";
      default -> c >= '\uFE00' && c <= '\uFE0F' ? "" : null; // variation selectors
    };
  }

  private static String control(char c) {
    if (c == '\t') {
      return " ";
    }
    if (c == '\r' || c == '\u000B' || c == '\f') {
      return "\n";
    }
    if (c < 0x80) {
      return "";
    }
    char meant = WINDOWS_1252.charAt(c - 0x80);
    return meant == 0 ? "" : String.valueOf(meant);
  }
}
