package org.newsledger.segment;

import org.jspecify.annotations.Nullable;

/** Tells whether an article is in English. Safe for use by several threads. */
public interface LanguageCheck {

  /**
   * The language of a text that is not English, as an ISO 639-3 code; null for an English text, and
   * for one that is too short to tell.
   *
   * @return "und" for a short text that is mostly not in Latin letters
   */
  @Nullable String foreignLanguage(String text);

  /** Takes every text for English. */
  static LanguageCheck any() {
    return text -> null;
  }
}
