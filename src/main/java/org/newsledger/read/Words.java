package org.newsledger.read;

import org.jspecify.annotations.Nullable;

/** Makes foreign words fit to stand in a message. */
final class Words {

  private static final int MOST = 200; // UTF-16 code units

  private Words() {}

  /** Without line breaks and other control characters, cut at {@value #MOST} code units. */
  static String oneLine(@Nullable String text) {
    if (text == null) {
      return "";
    }
    String shown = text.length() > MOST ? text.substring(0, MOST) + "..." : text;
    return Surrogates.replaceLone(shown.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip());
  }
}
