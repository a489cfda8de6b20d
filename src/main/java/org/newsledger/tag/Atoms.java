package org.newsledger.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsledger.model.Token;

/**
 * Cuts words into runs of letters or digits and single signs, leaving out points and hyphens.
 *
 * <p>So a list entry matches however a tokenizer cut the text: "Coca-Cola", "Coca Cola" and "Inc.",
 * "Inc" are equal, "Macy's" is one entry for the tokens "Macy", "'s".
 */
final class Atoms {

  private Atoms() {}

  /**
   * One atom.
   *
   * @param text as written
   * @param key lower case, typographic apostrophes made plain
   * @param token index of its token
   * @param start offset into the article's whole text
   * @param end exclusive
   * @param opens whether a name may begin here: first of its token, or after a hyphen
   * @param closes whether a name may end here: last of its token, or before a hyphen
   */
  record Atom(
      String text, String key, int token, int start, int end, boolean opens, boolean closes) {}

  /** The atoms of a sentence's tokens in order. */
  static List<Atom> of(List<Token> tokens) {
    List<Atom> atoms = new ArrayList<>(tokens.size() + tokens.size() / 4);
    for (int i = 0; i < tokens.size(); i++) {
      add(tokens.get(i), i, atoms);
    }
    return atoms;
  }

  /** The atoms of a list entry. */
  static List<Atom> of(String phrase) {
    List<Atom> atoms = new ArrayList<>();
    add(new Token(phrase, 0, phrase.length()), 0, atoms);
    return atoms;
  }

  /**
   * The keys of a phrase joined by blanks: equal for forms that differ in case, points, hyphens.
   */
  static String key(String phrase) {
    StringBuilder joined = new StringBuilder(phrase.length());
    for (Atom atom : of(phrase)) {
      joined.append(joined.isEmpty() ? "" : " ").append(atom.key());
    }
    return joined.toString();
  }

  private static void add(Token token, int index, List<Atom> atoms) {
    String text = token.text();
    boolean exact = text.length() == token.end() - token.start();
    int first = atoms.size();
    int at = 0;
    while (at < text.length()) {
      int end = atomEnd(text, at);
      if (end > at) {
        int start = exact ? token.start() + at : token.start();
        int stop = exact ? token.start() + end : token.end();
        boolean opens = atoms.size() == first || (exact && text.charAt(at - 1) == '-');
        boolean closes = end == text.length() || (exact && text.charAt(end) == '-');
        String word = text.substring(at, end);
        atoms.add(new Atom(word, fold(word), index, start, stop, opens, closes));
      }
      at = Math.max(end, at + 1);
    }
    closeLast(text, first, atoms);
  }

  /** "Inc." ends with its last atom though a point follows. */
  private static void closeLast(String text, int first, List<Atom> atoms) {
    if (atoms.size() > first && text.endsWith(".")) {
      Atom last = atoms.get(atoms.size() - 1);
      atoms.set(
          atoms.size() - 1,
          new Atom(
              last.text(), last.key(), last.token(), last.start(), last.end(), last.opens(), true));
    }
  }

  private static int atomEnd(String text, int start) {
    char c = text.charAt(start);
    if (c == '.' || c == '-' || c == '\u2010' || c == '\u2011' || Character.isWhitespace(c)) {
      return start;
    }
    int end = start + 1;
    if (Character.isLetterOrDigit(c)) {
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private static String fold(String word) {
    if (word.equals("\u2019") || word.equals("\u2018") || word.equals("`")) {
      return "'";
    }
    return word.toLowerCase(Locale.ROOT);
  }
}
