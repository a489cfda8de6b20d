package org.newsledger.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.DescriptionNouns.Noun;
import org.newsledger.lexicon.Pronouns.Pronoun;
import org.newsledger.model.Filler;
import org.newsledger.model.Sentence;

/**
 * A noun phrase that names nobody, taken apart.
 *
 * @param first index of its first token in the sentence
 * @param head index of its head noun
 * @param end exclusive; before a comma, bracket or relative clause after the head
 * @param words lower case, from {@code first} to {@code end}
 * @param noun what the head noun says, or null where the list does not have it
 * @param countries that its words before the head name
 */
record Phrase(
    int first, int head, int end, List<String> words, @Nullable Noun noun, Set<String> countries) {

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "both", "each");
  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "another", "other", "any", "some", "no", "every", "several", "many");
  private static final Set<String> CUTS =
      Set.of(",", "(", "-", "--", ";", ":", "who", "which", "that", "whose", "where", "\u2014");
  private static final Set<String> ONLY =
      Set.of("leading", "top", "main", "premier", "first", "only", "second", "third", "foremost");
  private static final Set<String> POSSESSIVES = Set.of("'s", "\u2019s", "'", "\u2019");

  Phrase {
    words = List.copyOf(words);
    countries = Set.copyOf(countries);
  }

  static Phrase of(Filler filler, Sentence sentence, ReferenceWords lists) {
    int head = Math.max(filler.firstToken(), filler.head());
    int end = head + 1;
    while (end < filler.endToken() && !CUTS.contains(sentence.lower(end))) {
      end++;
    }
    List<String> words = new ArrayList<>();
    for (int i = filler.firstToken(); i < end; i++) {
      words.add(sentence.lower(i));
    }
    List<String> before = words.subList(0, head - filler.firstToken());
    Descriptors descriptors = new Descriptors(lists.nouns(), lists.nationalities());
    return new Phrase(
        filler.firstToken(),
        head,
        end,
        words,
        noun(words, head - filler.firstToken(), lists),
        descriptors.countries(before));
  }

  /** "car maker" before "maker". */
  private static @Nullable Noun noun(List<String> words, int head, ReferenceWords lists) {
    Noun compound =
        head == 0 ? null : lists.nouns().find(words.get(head - 1) + " " + words.get(head));
    return compound != null ? compound : lists.nouns().find(words.get(head));
  }

  boolean isDefinite() {
    return DEFINITE.contains(words.get(0)) || isFirstOfCountry();
  }

  /** "France's second-largest carmaker": there is only one. */
  private boolean isFirstOfCountry() {
    int owned = afterPossessor();
    return owned > 0
        && !countries.isEmpty()
        && words.subList(owned, head - first).stream().anyMatch(Phrase::isSuperlative);
  }

  private static boolean isSuperlative(String word) {
    return word.endsWith("est") || ONLY.contains(word);
  }

  boolean isIndefinite() {
    return INDEFINITE.contains(words.get(0));
  }

  /** Words before the head that are no determiners, pronouns or possessors. */
  List<String> modifiers(ReferenceWords lists) {
    return words.subList(lead(lists), head - first);
  }

  /** Number of leading words that belong to the sentence: articles, pronouns. */
  int lead(ReferenceWords lists) {
    int lead = 0;
    while (lead < head - first && isLead(words.get(lead), lists)) {
      lead++;
    }
    return lead;
  }

  /** As {@link #lead}, and without "Luxembourg-based" before more that tells. */
  int afterSeat(ReferenceWords lists) {
    int lead = lead(lists);
    int based = words.subList(0, head - first).lastIndexOf("based");
    return based > lead && words.get(based - 1).equals("-") ? based + 1 : lead;
  }

  private static boolean isLead(String word, ReferenceWords lists) {
    Pronoun pronoun = lists.pronouns().find(word);
    return DEFINITE.contains(word)
        || INDEFINITE.contains(word)
        || word.equals("all")
        || (pronoun != null && pronoun.possessive());
  }

  /** Index in {@code words} after a possessor's "'s" before the head; 0 without one. */
  int afterPossessor() {
    for (int i = head - first - 1; i > 0; i--) {
      if (POSSESSIVES.contains(words.get(i))) {
        return afterBracket(i + 1);
      }
    }
    return 0;
  }

  /** "Acme's ( ACME.N ) paint unit": the ticker belongs to the possessor. */
  private int afterBracket(int index) {
    int close = words.get(index).equals("(") ? words.indexOf(")") : -1;
    return close > index && close < head - first ? close + 1 : index;
  }

  /** Whether it begins with "its", "their". */
  boolean hasPronounPossessor(ReferenceWords lists) {
    Pronoun pronoun = lists.pronouns().find(words.get(0));
    return head > first && pronoun != null && pronoun.possessive();
  }
}
