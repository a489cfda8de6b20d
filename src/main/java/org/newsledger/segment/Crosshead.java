package org.newsledger.segment;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading in capitals that lost its line to the sentence behind it: {@code STOCK OVERHANG Acme
 * sold 215 million shares.}
 *
 * <p>Abbreviations before a name, as in "IBM CEO Sam Palmisano", are capitals too, but short.
 */
final class Crosshead {

  private static final int LEAST_LETTERS = 10;
  private static final int LEAST_LONE = 6; // letters of a heading of one word
  private static final int LONG_WORD = 4;

  private static final Pattern CAPITALS =
      Pattern.compile(
          "((?:[\\p{Lu}\\d$€£&'’,/-]{1,25} ){1,10})(?=[\"“‘]?\\p{Lu}\\p{Ll}|[\"“‘]?A \\p{Ll})");
  private static final Pattern WORD = Pattern.compile("\\p{Lu}{" + LONG_WORD + ",}");
  private static final Set<String> OPENERS =
      Set.of("The", "It", "In", "A", "But", "At", "On", "He", "She", "They", "This", "While", "As");

  private Crosshead() {}

  /** Length of the heading that a sentence begins with; 0 where it has none. */
  static int length(String sentence) {
    Matcher matcher = CAPITALS.matcher(sentence);
    if (!matcher.lookingAt()) {
      return 0;
    }
    String heading = matcher.group(1).stripTrailing();
    return isHeading(heading, sentence.substring(heading.length()).strip()) ? heading.length() : 0;
  }

  private static boolean isHeading(String heading, String rest) {
    int letters = (int) heading.chars().filter(Character::isLetter).count();
    if (heading.endsWith(",") || !WORD.matcher(heading).find() || rest.isEmpty()) {
      return false;
    }
    if (heading.indexOf(' ') < 0) {
      int end = rest.indexOf(' ');
      return letters >= LEAST_LONE && end > 0 && OPENERS.contains(rest.substring(0, end));
    }
    boolean dated = Character.isDigit(heading.charAt(heading.length() - 1));
    return letters >= LEAST_LETTERS && !dated;
  }
}
