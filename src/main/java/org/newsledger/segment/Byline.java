package org.newsledger.segment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who wrote a wire story, at its end: {@code (Reporting by A in B; Editing by C)}. */
final class Byline {

  private static final Pattern START =
      Pattern.compile(
          "(?<![^\\s.!?\"”)])\\(?(?:(?:Additional |Further )?[Rr]eporting|Writing|Editing|Compiled"
              + "|Written|Edited) (?:and (?:writing|editing) )?by \\p{Lu}");

  private Byline() {}

  /** Where the byline begins, to the end of the paragraph; the paragraph's length without one. */
  static int start(String paragraph) {
    Matcher matcher = START.matcher(paragraph);
    while (matcher.find()) {
      if (matcher.start() == 0 || paragraph.charAt(matcher.start()) == '(') {
        return matcher.start();
      }
    }
    return paragraph.length();
  }
}
