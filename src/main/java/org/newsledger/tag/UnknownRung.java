package org.newsledger.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsledger.model.EntityType;
import org.newsledger.tag.Found.Rung;

/**
 * Rung 4c: capitalised words inside a sentence that no other rung knows, where the words beside
 * them are such as stand by companies: "Acmera's shares", "acquired Acmera", "Acmera said". Most
 * are organizations; the few products among them keep that type.
 */
final class UnknownRung {

  private static final Set<String> BEFORE =
      Set.of(
          "acquire",
          "acquired",
          "acquires",
          "acquiring",
          "buy",
          "buying",
          "bought",
          "sell",
          "selling",
          "sold",
          "by",
          "with",
          "joined",
          "rivals",
          "against",
          "between");
  private static final Set<String> BEFORE_PHRASE =
      Set.of("at", "from", "for", "and", "owns", "including", "like", "through", "to", "via");
  private static final Set<String> NOUNS_OF_SITES =
      Set.of("site", "website", "retailer", "service", "startup", "company", "portal", "firm");
  private static final Set<String> ARTICLES = Set.of("a", "an", "this", "that", "each", "any");
  private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{L}*\\p{Ll}\\p{Lu}\\p{L}*");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}&+]+");
  private static final Pattern PLURAL_ACRONYM = Pattern.compile("\\p{Lu}{2,}s");
  private static final Pattern DOMAIN =
      Pattern.compile("[\\p{L}\\d-]{2,40}\\.(?:com|net|org|io|tv|co\\.uk|de|ai)");
  private static final int MAX_TOKENS = 4;

  private final NameWords lists;
  private final GazetteerRung listed;

  UnknownRung(NameWords lists, GazetteerRung listed) {
    this.lists = lists;
    this.listed = listed;
  }

  /**
   * The unknown names.
   *
   * @param known what other rungs found, certain non-names too
   */
  List<Found> find(Words words, List<Found> known) {
    List<Found> names = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      if (isSite(words, i, known)) {
        names.add(words.found(EntityType.ORGANIZATION, i, i + 1, Rung.UNKNOWN));
      }
      int end = words.shouting() ? i : end(words, i, known);
      if (end > i && isCompany(words, i, end)) {
        names.add(words.found(EntityType.ORGANIZATION, i, end, Rung.UNKNOWN));
      }
      i = Math.max(end, i + 1);
    }
    return names;
  }

  /** "a founder of acmewatch.com", "acmewatch.com said"; not "at acmewatch.com". */
  private static boolean isSite(Words words, int i, List<Found> known) {
    boolean placed =
        words.text(i - 1).equals("of")
            || NOUNS_OF_SITES.contains(words.lower(i - 1))
            || isPlaced(words, i, i + 1);
    return placed && DOMAIN.matcher(words.text(i)).matches() && Found.noneHolds(known, i);
  }

  private int end(Words words, int first, List<Found> known) {
    int end = first;
    while (end < words.size() && isFree(words, end, known)) {
      end++;
    }
    return end;
  }

  private boolean isFree(Words words, int i, List<Found> known) {
    String word = words.text(i);
    return words.nameLike(i)
        && WORD.matcher(word).matches()
        && !lists.isTitle(word)
        && !lists.isHonorific(word)
        && !lists.isFunctionWord(word)
        && Found.noneHolds(known, i);
  }

  private boolean isCompany(Words words, int first, int end) {
    if (end - first > MAX_TOKENS || words.nameLike(first - 1) || words.nameLike(end)) {
      return false;
    }
    String word = words.text(first);
    if (end - first == 1 && INNER_CAPITAL.matcher(word).matches()) {
      return word.length() > 4 && !isPlural(word);
    }
    if (words.text(end).equals("-") || words.text(first - 1).equals("-")) {
      return false;
    }
    if (words.opening(first) || ARTICLES.contains(words.lower(first - 1))) {
      return false;
    }
    return end - first == 1 ? isLone(words, first) : isPhrase(words, first, end);
  }

  private boolean isLone(Words words, int i) {
    String word = words.text(i);
    boolean plain =
        lists.isOrdinary(word)
            || lists.isHead(word)
            || lists.isGivenName(word)
            || lists.isOrganizationNoun(word)
            || words.lower(i - 1).equals("the");
    return !plain && !PLURAL_ACRONYM.matcher(word).matches() && isPlaced(words, i, i + 1);
  }

  private boolean isPhrase(Words words, int first, int end) {
    int telling = 0;
    for (int i = first; i < end; i++) {
      telling += lists.isOrdinary(words.text(i)) || lists.isHead(words.text(i)) ? 0 : 1;
    }
    boolean placed = BEFORE_PHRASE.contains(words.text(first - 1)) || isPlaced(words, first, end);
    return telling > 0 && placed && !words.lower(first - 1).equals("the");
  }

  private static boolean isPlaced(Words words, int first, int end) {
    return CompanyCues.follow(words, end) || BEFORE.contains(words.lower(first - 1));
  }

  /** "iPads" of the listed "iPad". */
  private boolean isPlural(String word) {
    return word.endsWith("s") && listed.isListedOtherwise(word.substring(0, word.length() - 1));
  }
}
