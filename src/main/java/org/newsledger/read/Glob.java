package org.newsledger.read;

import java.util.regex.Pattern;

/**
 * A pattern of paths.
 *
 * <p>{@code *} and {@code ?} stay inside one name, {@code **} crosses folders ({@code **}{@code /}
 * also stands for none), <code>{a,b}</code> is either, a backslash takes the next character as it
 * is. Hidden files are matched only by a pattern that names a dot at the start of a name.
 */
public final class Glob {

  private static final String SPECIAL = "*?{\\";

  private final String prefix;
  private final String rest;
  private final Pattern pattern;

  /**
   * Compiles a pattern.
   *
   * @throws InputException if a brace is not closed
   */
  public Glob(String text) {
    int cut = text.lastIndexOf('/', firstSpecial(text)) + 1;
    prefix = text.substring(0, cut);
    rest = text.substring(cut);
    pattern = Pattern.compile(new Translator(text, rest).toRegex(), Pattern.DOTALL);
  }

  /** Whether the text has any sign of a pattern. */
  public static boolean isPattern(String text) {
    return firstSpecial(text) < text.length();
  }

  /** The folders before the first sign of a pattern: ends with '/', or is empty. */
  public String prefix() {
    return prefix;
  }

  /**
   * Whether a path matches.
   *
   * @param pathBelowPrefix with '/' between names
   */
  public boolean matches(String pathBelowPrefix) {
    return pattern.matcher(pathBelowPrefix).matches()
        && (namesHidden() || !isHidden(pathBelowPrefix));
  }

  /** How many folders deep a match can lie below the prefix: 1 is directly in it. */
  int depth() {
    return rest.contains("**")
        ? Integer.MAX_VALUE
        : 1 + (int) rest.chars().filter(c -> c == '/').count();
  }

  /** Whether a file or one of its folders has a name that starts with a dot. */
  public static boolean isHidden(String path) {
    return path.startsWith(".") || path.contains("/.");
  }

  boolean namesHidden() {
    return isHidden(rest) || rest.contains("{.") || rest.contains(",.");
  }

  private static int firstSpecial(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SPECIAL.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  /** Turns the signs of one pattern into a regular expression. */
  private static final class Translator {

    private final String whole; // for messages
    private final String glob;
    private final StringBuilder regex = new StringBuilder();
    private int at = 0;
    private int depth = 0;

    Translator(String whole, String glob) {
      this.whole = whole;
      this.glob = glob;
    }

    String toRegex() {
      while (at < glob.length()) {
        switch (glob.charAt(at)) {
          case '*' -> star();
          case '?' -> take("[^/]");
          case '{' -> open();
          case '}' -> close();
          case ',' -> take(depth > 0 ? "|" : ",");
          case '\\' -> escaped();
          default -> literal(glob.codePointAt(at));
        }
      }
      if (depth > 0) {
        throw new InputException("a brace is not closed in " + whole);
      }
      return regex.toString();
    }

    private void star() {
      if (!glob.startsWith("**", at)) {
        take("[^/]*");
      } else if (glob.startsWith("**/", at)) {
        at += 2;
        take("(?:.*/)?");
      } else {
        at++;
        take(".*");
      }
    }

    private void open() {
      depth++;
      take("(?:");
    }

    private void close() {
      if (depth == 0) {
        literal('}');
        return;
      }
      depth--;
      take(")");
    }

    private void escaped() {
      at++;
      literal(at < glob.length() ? glob.codePointAt(at) : '\\');
    }

    private void literal(int codePoint) {
      regex.append(Pattern.quote(Character.toString(codePoint)));
      at += Character.charCount(codePoint);
    }

    private void take(String part) {
      regex.append(part);
      at++;
    }
  }
}
