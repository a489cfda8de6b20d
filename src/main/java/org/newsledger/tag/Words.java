package org.newsledger.tag;

import java.util.List;
import java.util.Locale;
import org.newsledger.model.Sentence;
import org.newsledger.model.Token;
import org.newsledger.tag.Atoms.Atom;

/**
 * A sentence as the name rules see it.
 *
 * @param atoms of its tokens
 * @param shouting whether its capitals tell nothing: a heading in Title Case or ALL CAPS
 */
record Words(Sentence sentence, String whole, List<Atom> atoms, boolean shouting) {

  static Words of(Sentence sentence, String whole) {
    return new Words(sentence, whole, Atoms.of(sentence.tokens()), shouts(sentence));
  }

  int size() {
    return sentence.tokens().size();
  }

  /** Token {@code i}; empty outside of the sentence. */
  String text(int i) {
    return i < 0 || i >= size() ? "" : sentence.tokens().get(i).text();
  }

  String lower(int i) {
    return text(i).toLowerCase(Locale.ROOT);
  }

  /** Whether token {@code i} begins with a capital, or is mixed like "eBay", "3G", "iRobot". */
  boolean nameLike(int i) {
    String word = text(i);
    if (word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0))) {
      return false;
    }
    if (Character.isUpperCase(word.charAt(0))) {
      return true;
    }
    return word.chars().anyMatch(Character::isUpperCase) && word.indexOf('-') < 0;
  }

  /**
   * Whether token {@code i} opens the sentence or a quotation, so that its capital tells nothing.
   */
  boolean opening(int i) {
    if (i <= 0) {
      return true;
    }
    String before = text(i - 1);
    return before.length() <= 2 && "\"``''\u201c\u2018:\u2022*--\u2014\u2013.".contains(before);
  }

  /** Whether token {@code i} is the "'s" behind an owner. */
  boolean possessive(int i) {
    return text(i).equals("'s") || text(i).equals("\u2019s");
  }

  /** Whether nothing stands between two tokens. */
  boolean touch(int i, int next) {
    return i >= 0
        && next < size()
        && sentence.tokens().get(i).end() == sentence.tokens().get(next).start();
  }

  /** Whether token {@code i} stands alone: no capital next to it. */
  boolean alone(int i) {
    return (opening(i) || !nameLike(i - 1)) && !nameLike(i + 1);
  }

  /** Tokens {@code [first, end)} proposed as a name. */
  Found found(org.newsledger.model.EntityType type, int first, int end, Found.Rung rung) {
    int start = sentence.tokens().get(first).start();
    int stop = sentence.tokens().get(end - 1).end();
    return new Found(type, first, end, start, stop, rung, whole.substring(start, stop));
  }

  String textOf(Found name) {
    return whole.substring(name.start(), name.stop());
  }

  private static boolean shouts(Sentence sentence) {
    int capital = 0;
    int lower = 0;
    for (Token token : sentence.tokens()) {
      String word = token.text();
      if (word.length() >= 4 && Character.isLetter(word.charAt(0))) {
        if (Character.isUpperCase(word.charAt(0))) {
          capital++;
        } else {
          lower++;
        }
      }
    }
    String last = sentence.tokens().get(sentence.tokens().size() - 1).text();
    boolean full = last.endsWith("."); // headings do without
    return capital >= 3 && (lower == 0 || (!full && capital >= 4 * lower));
  }
}
