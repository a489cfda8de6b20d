package org.newsledger.read;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Reject.Reason;

/** Tells what is no prose before anything costly looks at it. */
final class TextCheck {

  private static final int LONGEST_TOKEN = 1_000; // code points
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private int characters = 0; // without white space
  private int letters = 0;
  private int controls = 0;
  private int token = 0;
  private int longestToken = 0;

  private TextCheck() {}

  /** What is wrong with the text of an article, or null. Looks at every character once. */
  static @Nullable Problem problem(String text) {
    TextCheck check = new TextCheck();
    text.codePoints().forEach(check::count);
    return check.verdict();
  }

  private void count(int codePoint) {
    if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
      token = 0;
      return;
    }
    characters++;
    letters += Character.isLetter(codePoint) ? 1 : 0;
    controls += isJunk(codePoint) ? 1 : 0;
    // Scripts written without spaces are some other language, not one endless word.
    token = WITHOUT_SPACES.contains(UnicodeScript.of(codePoint)) ? 0 : token + 1;
    longestToken = Math.max(longestToken, token);
  }

  private @Nullable Problem verdict() {
    // Every second byte of UTF-16 read without its mark is a control character.
    if (controls > 0 && 3 * controls >= characters) {
      return new Problem(Reason.NOT_TEXT, "a third or more of it are control characters");
    }
    if (letters == 0) {
      return new Problem(Reason.EMPTY, "there is no letter in its text");
    }
    if (longestToken > LONGEST_TOKEN && 2 * longestToken > characters) {
      return new Problem(
          Reason.NOT_TEXT, "one word of " + longestToken + " characters makes up most of it");
    }
    return null;
  }

  private static boolean isJunk(int codePoint) {
    return Character.getType(codePoint) == Character.CONTROL || codePoint == 0xFFFD;
  }
}
