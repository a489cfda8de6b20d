package org.newsledger.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.WordList;
import org.newsledger.model.EntityType;
import org.newsledger.tag.Found.Rung;

/**
 * Rung 4d: capitalised words that no other rung knows and that the words beside them, or a model
 * number, make a product: "unveiled the Zephyr", "its Zephyr sedan", "the V50".
 */
final class ProductCueRung {

  private static final String LIST = "lexicons/product-cues.tsv";
  private static final Pattern MODEL_NUMBER =
      Pattern.compile("\\p{Lu}{1,4}-?\\d{1,4}[A-Za-z]{0,2}|\\p{Lu}[\\p{Ll}]*\\d{1,3}");
  private static final Pattern NO_MODEL =
      Pattern.compile("[GQHT]\\d|G20|G77|[MA]\\d{1,2}|B2[BC]|F1|U2|Y2K|CO2|P2P|K9");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}|\\d\\.\\d");
  private static final int MAX_TOKENS = 4;
  private static final int MAX_BETWEEN = 3;

  private final NameWords lists;
  private final Set<String> verbs;
  private final Set<String> nouns;
  private final Set<String> owners;
  private final Set<String> modifiers; // owners are none
  private final Set<String> naming;
  private final Set<String> following;

  ProductCueRung(ModelFiles models, NameWords lists) {
    WordList cues =
        WordList.read(models, LIST, "verb", "noun", "owner", "modifier", "naming", "following");
    this.lists = lists;
    this.verbs = cues.words("verb");
    this.nouns = cues.words("noun");
    this.owners = cues.words("owner");
    this.modifiers = cues.words("modifier");
    this.naming = cues.words("naming");
    this.following = cues.words("following");
  }

  /**
   * The products.
   *
   * @param known what other rungs found
   */
  List<Found> find(Words words, List<Found> known) {
    List<Found> names = new ArrayList<>();
    int i = 0;
    while (i < words.size() && !words.shouting()) {
      int end = end(words, i, known);
      if (end > i && (isProduct(words, i, end) || isNextOf(words, i, end, names, known))) {
        names.add(words.found(EntityType.PRODUCT, i, end, Rung.UNKNOWN));
      }
      i = Math.max(end, i + 1);
    }
    return names;
  }

  /** "the Fusion and Zephyr models": what is joined to a product is one. */
  private boolean isNextOf(Words words, int first, int end, List<Found> names, List<Found> known) {
    int i = owners.contains(words.lower(first - 1)) ? first - 2 : first - 1;
    boolean joined = words.text(i).equals("and") || words.text(i).equals(",");
    if (!joined || end - first > MAX_TOKENS || !endsPhrase(words, end)) {
      return false;
    }
    return Stream.concat(names.stream(), known.stream())
        .anyMatch(name -> name.type() == EntityType.PRODUCT && name.end() == i);
  }

  private int end(Words words, int first, List<Found> known) {
    int end = first;
    while (end < words.size()
        && (isFree(words, end) || (end > first && isNumber(words, end)))
        && Found.noneHolds(known, end)) {
      end++;
    }
    return end;
  }

  private boolean isFree(Words words, int i) {
    String word = words.text(i);
    return words.nameLike(i)
        && Character.isUpperCase(word.codePointAt(0))
        && !lists.isTitle(word)
        && !lists.isHonorific(word)
        && !lists.isFunctionWord(word)
        && !lists.isCountry(word);
  }

  private static boolean isNumber(Words words, int i) {
    return NUMBER.matcher(words.text(i)).matches();
  }

  private boolean isProduct(Words words, int first, int end) {
    if (end - first > MAX_TOKENS || words.opening(first)) {
      return false;
    }
    if (isModelNumber(words.text(end - 1)) && owners.contains(words.lower(first - 1))) {
      return true;
    }
    boolean numbered = isNumber(words, end - 1) || isNumber(words, end - 2);
    if (isPlain(words, first, end) && !numbered) {
      return false;
    }
    boolean owned = owners.contains(words.lower(first - 1)) && nouns.contains(words.text(end));
    return owned || (isObject(words, first, numbered) && endsPhrase(words, end));
  }

  private static boolean isModelNumber(String word) {
    return MODEL_NUMBER.matcher(word).matches() && !NO_MODEL.matcher(word).matches();
  }

  private boolean isPlain(Words words, int first, int end) {
    for (int i = first; i < end; i++) {
      String word = words.text(i);
      if (!lists.isOrdinary(word) && !lists.isHead(word) && !lists.isOrganizationNoun(word)) {
        return false;
      }
    }
    return true;
  }

  /** "unveiled the new Zephyr", "launched a sedan called Zephyr". */
  private boolean isObject(Words words, int first, boolean numbered) {
    int i = first - 1;
    if (naming.contains(words.lower(i))) {
      return nouns.contains(words.lower(i - 1));
    }
    int least = Math.max(0, first - 1 - MAX_BETWEEN);
    while (i > least && isBetween(words.lower(i))) {
      i--;
    }
    return verbs.contains(words.lower(i)) && (i < first - 1 || numbered);
  }

  private boolean isBetween(String word) {
    return owners.contains(word) || modifiers.contains(word);
  }

  /** Not "launched the Zephyr's bid", "unveiled its Zephyr strategy". */
  private boolean endsPhrase(Words words, int end) {
    String next = words.text(end);
    return next.isEmpty()
        || ",.;:)".contains(next)
        || following.contains(next)
        || nouns.contains(next);
  }
}
