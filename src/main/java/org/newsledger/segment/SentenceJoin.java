package org.newsledger.segment;

import org.newsledger.segment.BreakWords.Kind;

/** Whether a statistical model broke a sentence where it goes on. */
final class SentenceJoin {

  /** From this many words on a sentence that ends in "Inc." may be over. */
  private static final int LONG_ENOUGH = 8;

  /** "the fund D.B. Zwirn": two initials begin a name more often than they end a sentence. */
  private static final int TWO_INITIALS = 4;

  private final BreakWords words;

  SentenceJoin(BreakWords words) {
    this.words = words;
  }

  /** Whether {@code next} goes on where {@code sentence} ends; neither is blank. */
  boolean joins(String sentence, String next) {
    String last = lastWord(sentence);
    String first = firstWord(next);
    if (!endsInMark(sentence)
        || goesOnInSmall(first)
        || !next.chars().anyMatch(Character::isLetterOrDigit)) {
      return true;
    }
    if (words.is(Kind.TITLE, last)) {
      return true;
    }
    if (words.is(Kind.NUMBER, last) || words.is(Kind.MONTH, last)) {
      return Character.isDigit(first.charAt(0));
    }
    boolean starter = words.is(Kind.STARTER, first);
    if (words.is(Kind.BANG, last) || words.is(Kind.PLACE, last)) {
      return !starter && !opensQuote(first);
    }
    if (words.is(Kind.CORPORATE, last)) {
      return goesOnAfterCompany(sentence, first, starter);
    }
    return isInitial(last)
        && !starter
        && Character.isUpperCase(first.charAt(0))
        && (last.length() == TWO_INITIALS || hasNameBefore(sentence, last));
  }

  private boolean goesOnAfterCompany(String sentence, String first, boolean starter) {
    if (words.is(Kind.ROLE, first) || ",;:)'’".indexOf(first.charAt(0)) >= 0) {
      return true;
    }
    return !starter
        && !opensQuote(first)
        && sentence.split("\\s+", LONG_ENOUGH + 1).length < LONG_ENOUGH;
  }

  /** A small letter, but not of a name such as iPhone, xAI or eBay. */
  private static boolean goesOnInSmall(String first) {
    int letter = opensQuote(first) && first.length() > 1 ? 1 : 0;
    return Character.isLowerCase(first.charAt(letter))
        && first.chars().noneMatch(Character::isUpperCase);
  }

  private static boolean opensQuote(String first) {
    return "\"'“‘([".indexOf(first.charAt(0)) >= 0;
  }

  /** "J." and "J.P." */
  private static boolean isInitial(String last) {
    for (int i = 0; i < last.length(); i++) {
      boolean fits = i % 2 == 0 ? Character.isUpperCase(last.charAt(i)) : last.charAt(i) == '.';
      if (!fits) {
        return false;
      }
    }
    return last.length() % 2 == 0;
  }

  /** A model also breaks behind "Amazon.com" and "1.02", where there is no final mark at all. */
  private static boolean endsInMark(String sentence) {
    int last = sentence.length() - 1;
    while (last > 0 && "\"'”’)]".indexOf(sentence.charAt(last)) >= 0) {
      last--;
    }
    return ".!?…".indexOf(sentence.charAt(last)) >= 0;
  }

  /** "Robert J." and "J.", but not "vitamin C." */
  private static boolean hasNameBefore(String sentence, String last) {
    String before = sentence.substring(0, sentence.length() - last.length()).stripTrailing();
    return before.isEmpty() || Character.isUpperCase(lastWord(before).charAt(0));
  }

  private static String lastWord(String text) {
    int end = text.length();
    int start = end;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    while (start < end - 1 && "\"'“‘(".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return text.substring(start, end);
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    while (end > 1 && ",;:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
