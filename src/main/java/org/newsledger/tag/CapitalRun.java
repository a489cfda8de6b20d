package org.newsledger.tag;

import java.util.Set;
import org.newsledger.lexicon.Tickers;

/** How far a name made of capitalised words reaches from a token. */
final class CapitalRun {

  private static final Set<String> JOINTS = Set.of("&", "+", "/", "-");
  private static final Set<String> PARTICLES =
      Set.of("van", "von", "de", "der", "den", "da", "di", "del", "la", "le", "bin", "al", "ter");
  private static final int MAX_TOKENS = 9;
  private static final int MAX_PERSON = 4;

  private final NameWords lists;

  CapitalRun(NameWords lists) {
    this.lists = lists;
  }

  /**
   * Where an organization's name that goes on at token {@code end} begins.
   *
   * @return {@code end} where nothing before it can belong to the name
   */
  int start(Words words, int end) {
    int first = end;
    while (first > 0 && end - first < MAX_TOKENS) {
      int step = stepBack(words, first - 1, first == end);
      if (step < 0) {
        break;
      }
      first = step;
    }
    return first;
  }

  /** The token that the name then begins with, or -1. */
  private int stepBack(Words words, int i, boolean last) {
    if (words.nameLike(i)) {
      return belongs(words, i) ? i : -1;
    }
    boolean capitalBefore = i > 0 && words.nameLike(i - 1) && belongs(words, i - 1);
    if (!capitalBefore) {
      return closedBracket(words, i);
    }
    String word = words.text(i);
    boolean joint = JOINTS.contains(word) || (last && words.possessive(i));
    boolean of =
        (word.equals("of") || word.equals("for"))
            && lists.headsFirst().contains(NameWords.plain(words.text(i - 1)));
    return joint || of ? i - 1 : -1;
  }

  /** "China Pacific Insurance (Group) Co": steps over one bracketed word. */
  private int closedBracket(Words words, int i) {
    boolean oneWord =
        i > 2
            && words.text(i).equals(")")
            && words.text(i - 2).equals("(")
            && words.nameLike(i - 1)
            && words.nameLike(i - 3);
    return oneWord && !Tickers.is(words.text(i - 1)) ? i - 3 : -1;
  }

  private boolean belongs(Words words, int i) {
    String word = words.text(i);
    return !lists.isHonorific(word)
        && !Tickers.is(word)
        && !NEVER.contains(NameWords.plain(word))
        && !(words.opening(i) && lists.isFunctionWord(word));
  }

  private static final Set<String> NEVER =
      Set.of(
          "the",
          "and",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "chairman",
          "ceo",
          "chief",
          "president",
          "shares",
          "mr",
          "analyst",
          "reporting",
          "editing");

  /**
   * End of the capitalised words that begin at {@code first}, exclusive; no joints, no brackets.
   */
  int end(Words words, int first) {
    int end = first;
    while (end < words.size()
        && end - first < MAX_TOKENS
        && words.nameLike(end)
        && !Tickers.is(words.text(end))) {
      end++;
    }
    return end;
  }

  /**
   * End of a person's name that begins at {@code first}, exclusive; particles and initials count.
   */
  int personEnd(Words words, int first) {
    int end = first;
    while (end < words.size() && end - first < MAX_PERSON && personWord(words, end)) {
      end++;
    }
    return overHyphen(words, first, end);
  }

  /** End of "Ann Bankman" in "Ann Bankman-Fried": behind the second half. */
  static int overHyphen(Words words, int first, int end) {
    boolean joined =
        end > first
            && words.text(end).equals("-")
            && words.nameLike(end + 1)
            && words.touch(end - 1, end)
            && words.touch(end, end + 1);
    return joined ? end + 2 : end;
  }

  private boolean personWord(Words words, int i) {
    String word = words.text(i);
    if (PARTICLES.contains(word)) {
      return words.nameLike(i + 1);
    }
    return words.nameLike(i)
        && word.chars().noneMatch(Character::isDigit)
        && !Tickers.is(word)
        && !lists.isHead(word)
        && !lists.isTitle(word);
  }
}
