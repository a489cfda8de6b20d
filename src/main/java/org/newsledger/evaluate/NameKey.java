package org.newsledger.evaluate;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The form of a name that is compared.
 *
 * <p>Case, accents, possessives, punctuation and legal forms do not tell names apart. Word
 * characters are letters, numbers and the underscore in any script, so that the keys equal those of
 * scorers written in Python.
 */
final class NameKey {

  private static final String WORD = "[\\p{L}\\p{N}_]";
  private static final Pattern POSSESSIVE = Pattern.compile("[’']s(?!" + WORD + ")");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_&+ ]+");
  private static final Pattern SPACES = Pattern.compile(" +");
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          ("(?<!%1$s)(?:incorporated|inc|corporation|corp|company|co|plc|ltd|limited|llc|ag|sa|nv"
                  + "|gmbh|group|holdings?|the|mr|mrs|ms|sir|dr)(?!%1$s)")
              .formatted(WORD));

  /** Its combining class is the highest of all: every other mark is sorted before it. */
  private static final char LAST_MARK = '\u0345';

  private NameKey() {}

  /** The key of a name; a name of legal forms alone keeps them, one of punctuation alone is "". */
  static String of(String name) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> !isCombining(c))
        .forEach(c -> fold(c, folded));
    String plain = POSSESSIVE.matcher(folded).replaceAll("");
    plain = NO_WORD.matcher(plain).replaceAll(" ");
    String bare = squeezed(LEGAL_FORM.matcher(plain).replaceAll(" "));
    return bare.isEmpty() ? squeezed(plain) : bare;
  }

  private static String squeezed(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  /** Full case folding, as far as it is not done by the decomposition before it. */
  private static void fold(int c, StringBuilder out) {
    switch (c) {
      case 'ß', 'ẞ' -> out.append("ss");
      case 'ı' -> out.append('ı'); // no small i without its dot
      default -> out.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
    }
  }

  /** Whether the canonical combining class is not 0: marks of class 0 keep their place. */
  private static boolean isCombining(int c) {
    if (c < 0x300 || c == LAST_MARK) {
      return c == LAST_MARK;
    }
    String sorted = Normalizer.normalize(LAST_MARK + Character.toString(c), Normalizer.Form.NFD);
    return sorted.charAt(0) != LAST_MARK;
  }
}
