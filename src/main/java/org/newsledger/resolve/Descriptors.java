package org.newsledger.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.DescriptionNouns;
import org.newsledger.lexicon.DescriptionNouns.Noun;
import org.newsledger.lexicon.Nationalities;
import org.newsledger.model.Mention;
import org.newsledger.model.Sentence;

/**
 * The words around a name that say what it is and where it is from: "Belgian brewer X", "X, the
 * Swiss lender", "X is the second-largest ...", "Japan's X". Works on tokens, for sentences without
 * a parse too.
 */
final class Descriptors {

  private static final int REACH = 8; // tokens on each side
  private static final Set<String> ENDS =
      Set.of(
          "the", "a", "an", "of", "for", "by", "with", "to", "in", "on", "at", "from", "and", "or",
          "that", "which", "who", "said", "says", "its", "their", "his", "her", "as", "than");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "one");
  private static final Set<String> COPULAS = Set.of("is", "was", "are", "were");
  private static final Set<String> NAMING = Set.of("called", "named", "as");

  private final DescriptionNouns nouns;
  private final Nationalities nationalities;

  Descriptors(DescriptionNouns nouns, Nationalities nationalities) {
    this.nouns = nouns;
    this.nationalities = nationalities;
  }

  /** Lower-case words that describe a mention. */
  Set<String> around(Mention mention, Sentence sentence) {
    Set<String> words = new LinkedHashSet<>();
    addBefore(words, sentence, mention.firstToken() - 1);
    addAfter(words, sentence, mention.endToken());
    for (int i = mention.firstToken(); i < mention.endToken(); i++) {
      words.add(word(sentence, i));
    }
    return words;
  }

  private void addBefore(Set<String> words, Sentence sentence, int from) {
    int at = from;
    if (NAMING.contains(word(sentence, at))) {
      at--;
      at -= word(sentence, at).equals(",") ? 1 : 0;
    }
    for (int steps = 0; steps < REACH && isDescribing(word(sentence, at)); steps++, at--) {
      words.add(word(sentence, at));
    }
    if (word(sentence, from).equals("'s") || word(sentence, from).equals("\u2019s")) {
      words.add(word(sentence, from - 1));
    }
  }

  private void addAfter(Set<String> words, Sentence sentence, int from) {
    String next = word(sentence, from);
    if (!next.equals(",") && !COPULAS.contains(next)) {
      return;
    }
    int at = from + 1;
    boolean described =
        ARTICLES.contains(word(sentence, at)) || nationalities.ofWord(word(sentence, at)) != null;
    if (!described) {
      return;
    }
    at += ARTICLES.contains(word(sentence, at)) ? 1 : 0;
    for (int steps = 0; steps < REACH && isDescribing(word(sentence, at)); steps++, at++) {
      words.add(word(sentence, at));
    }
  }

  private static boolean isDescribing(String word) {
    return !word.isEmpty()
        && (Character.isLetterOrDigit(word.charAt(0)) || word.endsWith("s"))
        && !ENDS.contains(word);
  }

  private static String word(Sentence sentence, int i) {
    return i < 0 || i >= sentence.tokens().size() ? "" : sentence.lower(i);
  }

  /** The kinds that words name, but for general ones. */
  Set<String> kinds(Set<String> words) {
    Set<String> kinds = new LinkedHashSet<>();
    for (String word : words) {
      Noun noun = nouns.find(word);
      if (noun != null && isTelling(noun)) {
        kinds.add(noun.kind());
      }
    }
    return kinds;
  }

  /** Whether a noun says more than its class. */
  static boolean isTelling(@Nullable Noun noun) {
    return noun != null
        && !noun.kind().equals(DescriptionNouns.ANY)
        && !noun.kind().equals(DescriptionNouns.RELATION);
  }

  /** The countries that words name. */
  Set<String> countries(Set<String> words) {
    Set<String> countries = new LinkedHashSet<>();
    for (String word : words) {
      String country = nationalities.ofWord(word);
      if (country != null) {
        countries.add(country);
      }
    }
    return countries;
  }

  /** The countries that a phrase's tokens name; "South Korean" is Korean. */
  Set<String> countries(List<String> words) {
    return countries(new LinkedHashSet<>(words));
  }
}
