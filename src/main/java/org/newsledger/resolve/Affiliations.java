package org.newsledger.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.DescriptionNouns;
import org.newsledger.lexicon.DescriptionNouns.Noun;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Sentence;

/**
 * Whom people speak for: "Acme chief executive Ann Lee", "Acme's boss, Ann Lee", "Ann Lee, head of
 * trade at Acme". Works on tokens.
 */
final class Affiliations {

  private static final int REACH = 8; // tokens between the names
  private static final int NEAR = 3;
  private static final Set<String> OBSERVERS =
      Set.of(
          "analyst",
          "analysts",
          "economist",
          "strategist",
          "professor",
          "trader",
          "broker",
          "according",
          "survey",
          "forecast");
  private static final Set<String> TIES = Set.of("of", "at", "for", "with");

  private final DescriptionNouns nouns;
  private final Map<String, Mention> byPerson = new LinkedHashMap<>(); // the first one told

  private Affiliations(DescriptionNouns nouns) {
    this.nouns = nouns;
  }

  static Affiliations of(DocumentContext context) {
    Affiliations affiliations = new Affiliations(context.words().nouns());
    for (Sentence sentence : context.sentences()) {
      affiliations.collect(sentence, context.mentionsIn(sentence.index()));
    }
    return affiliations;
  }

  /** The organization that a person speaks for, or null where the article does not say. */
  @Nullable Mention organization(String person) {
    return byPerson.get(person);
  }

  /** "analyst at Acme", "Acme analyst Ann Lee", "an Acme fund manager". */
  static boolean isObserver(Mention organization, Sentence sentence) {
    int from = Math.max(0, organization.firstToken() - NEAR);
    int to = Math.min(sentence.tokens().size(), organization.endToken() + NEAR);
    for (int i = from; i < to; i++) {
      boolean beside = i < organization.firstToken() || i >= organization.endToken();
      if (beside && OBSERVERS.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private void collect(Sentence sentence, List<Mention> mentions) {
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Mention left = mentions.get(i);
      Mention right = mentions.get(i + 1);
      if (left.type() == EntityType.ORGANIZATION && right.type() == EntityType.PERSON) {
        link(right, left, between(sentence, left, right), false);
      } else if (left.type() == EntityType.PERSON && right.type() == EntityType.ORGANIZATION) {
        link(left, right, between(sentence, left, right), true);
      }
    }
  }

  private void link(Mention person, Mention organization, List<String> words, boolean after) {
    if (words.size() > REACH || words.stream().noneMatch(this::isPost)) {
      return;
    }
    boolean told =
        after
            ? words.get(0).equals(",") && TIES.contains(words.get(words.size() - 1))
            : words.stream().allMatch(Affiliations::isTitleWord);
    if (told) {
      byPerson.putIfAbsent(person.name(), organization);
    }
  }

  private boolean isPost(String word) {
    Noun noun = nouns.find(word);
    return noun != null && noun.of() == DescriptionNouns.Class.PERSON;
  }

  private static boolean isTitleWord(String word) {
    return Character.isLetter(word.charAt(0)) || Set.of(",", "'s", "\u2019s", "'").contains(word);
  }

  private static List<String> between(Sentence sentence, Mention left, Mention right) {
    return left.endToken() >= right.firstToken()
        ? List.of()
        : sentence.tokens().subList(left.endToken(), right.firstToken()).stream()
            .map(token -> token.text().toLowerCase(Locale.ROOT))
            .toList();
  }
}
