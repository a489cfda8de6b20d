package org.newsledger.clean;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** HTML character references that occur in news texts. */
final class Entities {

  /** Of the longest reference known, from its ampersand to its semicolon. */
  private static final int MAX_LENGTH = 10;

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("ensp", " "),
          Map.entry("emsp", " "),
          Map.entry("thinsp", " "),
          Map.entry("shy", ""),
          Map.entry("zwnj", ""),
          Map.entry("zwj", ""),
          Map.entry("pound", "£"),
          Map.entry("euro", "€"),
          Map.entry("yen", "¥"),
          Map.entry("cent", "¢"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("hellip", "…"),
          Map.entry("bull", "•"),
          Map.entry("middot", "·"),
          Map.entry("copy", "©"),
          Map.entry("reg", "®"),
          Map.entry("trade", "™"),
          Map.entry("times", "×"),
          Map.entry("frac12", "½"),
          Map.entry("eacute", "é"),
          Map.entry("egrave", "è"),
          Map.entry("auml", "ä"),
          Map.entry("ouml", "ö"),
          Map.entry("uuml", "ü"),
          Map.entry("ccedil", "ç"),
          Map.entry("ntilde", "ñ"));

  private Entities() {}

  /** The reference whose ampersand is at an offset, also one that was escaped twice, or null. */
  static @Nullable Replacement at(String text, int ampersand, int to) {
    Replacement found = decode(text, ampersand + 1, to);
    if (found != null && found.text().equals("&")) {
      Replacement inner = decode(text, found.end(), to);
      return inner != null ? inner : found;
    }
    return found;
  }

  private static @Nullable Replacement decode(String text, int start, int to) {
    int limit = Math.min(to, start + MAX_LENGTH);
    int end = start;
    while (end < limit && text.charAt(end) != ';') {
      end++;
    }
    if (end == limit || end == start) {
      return null;
    }
    String name = text.substring(start, end);
    String meant = name.charAt(0) == '#' ? numeric(name.substring(1)) : NAMED.get(name);
    return meant == null ? null : new Replacement(end + 1, meant);
  }

  private static @Nullable String numeric(String digits) {
    boolean hex = digits.startsWith("x") || digits.startsWith("X");
    String value = hex ? digits.substring(1) : digits;
    if (value.isEmpty() || Character.digit(value.charAt(0), hex ? 16 : 10) < 0) {
      return null;
    }
    int codePoint;
    try {
      codePoint = Integer.parseInt(value, hex ? 16 : 10);
    } catch (NumberFormatException e) {
      return null;
    }
    if (!Character.isValidCodePoint(codePoint) || isSurrogate(codePoint)) {
      return null;
    }
    return visible(codePoint);
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static String visible(int codePoint) {
    if (Character.isBmpCodePoint(codePoint)) {
      String clean = Characters.replacement((char) codePoint);
      if (clean != null) {
        return clean;
      }
    }
    return Character.toString(codePoint);
  }
}
