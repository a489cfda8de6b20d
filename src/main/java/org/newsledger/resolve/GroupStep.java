package org.newsledger.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.DescriptionNouns.Noun;
import org.newsledger.lexicon.Pronouns.Number;
import org.newsledger.lexicon.Pronouns.Person;
import org.newsledger.lexicon.Pronouns.Pronoun;
import org.newsledger.model.Filler;
import org.newsledger.model.Mention;
import org.newsledger.model.Participant;
import org.newsledger.model.Sentence;
import org.newsledger.model.Token;
import org.newsledger.syntax.SentenceGraph;

/**
 * "they" and "their" mean names joined by "and" right before them; "both" and "the two companies"
 * mean the last two names told together.
 */
final class GroupStep implements ReferenceStep {

  private static final int SENTENCES_BACK = 3;
  private static final Map<String, Integer> NUMBERS =
      Map.of("two", 2, "both", 2, "pair", 2, "three", 3, "four", 4);
  private static final Set<String> JOINTS = Set.of(",", "and", "&", "with");

  @Override
  public List<Participant> resolve(Reference reference) {
    Pronoun pronoun = reference.pronoun();
    Phrase phrase = reference.phrase();
    if (pronoun != null && pronoun.person() == Person.THIRD) {
      return byPronoun(reference, pronoun);
    }
    if (phrase == null || !isPlural(phrase)) {
      return List.of();
    }
    int number = number(phrase.words());
    return last(reference, phrase.first(), number == 0 ? 2 : number);
  }

  private static List<Participant> byPronoun(Reference reference, Pronoun pronoun) {
    if (pronoun.number() == Number.PLURAL) {
      return last(reference, reference.filler().firstToken(), 2);
    }
    if (pronoun.number() != Number.EITHER) {
      return List.of();
    }
    List<Participant> joined = joined(reference);
    return joined.isEmpty() ? ofSubject(reference, pronoun) : joined;
  }

  /** "The two groups said they are in talks". */
  private static List<Participant> ofSubject(Reference reference, Pronoun pronoun) {
    SentenceGraph graph = reference.graph();
    if (graph == null) {
      return List.of();
    }
    Filler they = reference.filler();
    for (int head : ClauseSubjects.of(graph, they, pronoun.possessive())) {
      Filler group = DescribedSubject.description(graph, they.sentence(), head, reference);
      Reference about = reference.about(group);
      Phrase phrase = about.phrase();
      if (graph.mentionAt(head) == null && phrase != null && isPlural(phrase)) {
        List<Mention> named = appositions(reference, graph, head);
        int number = number(phrase.words());
        return named.size() > 1
            ? participants(reference, named)
            : last(reference, phrase.first(), number == 0 ? 2 : number);
      }
    }
    return List.of();
  }

  /** "The two firms, Acme and Bolt, said they ...". */
  private static List<Mention> appositions(Reference reference, SentenceGraph graph, int head) {
    List<Mention> named = new ArrayList<>();
    for (int first : graph.children(head, "appos", "dep")) {
      List<Integer> row = new ArrayList<>(List.of(first));
      row.addAll(graph.children(first, "conj"));
      for (int token : row) {
        Mention mention = graph.mentionAt(token);
        Mention canonical = mention == null ? null : reference.context().canonical(mention);
        if (canonical != null && reference.accepts(canonical)) {
          named.add(canonical);
        }
      }
    }
    return named;
  }

  private static boolean isPlural(Phrase phrase) {
    Noun noun = phrase.noun();
    boolean pair = phrase.words().get(phrase.head() - phrase.first()).equals("pair");
    boolean companies =
        noun != null
            && noun.plural()
            && noun.of() == org.newsledger.lexicon.DescriptionNouns.Class.ORGANIZATION;
    return (pair || companies)
        && (phrase.isDefinite() || (number(phrase.words()) > 0 && isBare(phrase)))
        && phrase.afterPossessor() == 0;
  }

  /** "two firms", not "three troubled Florida banks", which are told of for the first time. */
  private static boolean isBare(Phrase phrase) {
    return phrase.head() - phrase.first() <= 1;
  }

  private static int number(List<String> words) {
    return words.stream().mapToInt(word -> NUMBERS.getOrDefault(word, 0)).max().orElse(0);
  }

  /** The names before the pronoun in its sentence, else in the one before, if joined by "and". */
  private static List<Participant> joined(Reference reference) {
    int sentence = reference.filler().sentence();
    List<Mention> before = before(reference, sentence, reference.filler().firstToken());
    if (before.isEmpty() && sentence > 0) {
      before = before(reference, sentence - 1, Integer.MAX_VALUE);
    }
    List<Mention> group = new ArrayList<>();
    for (int i = before.size() - 1; i >= 0; i--) {
      Mention next = group.isEmpty() ? null : group.get(0);
      if (next != null && !areJoined(before.get(i), next, reference)) {
        break;
      }
      group.add(0, before.get(i));
    }
    return distinct(group).size() > 1 ? participants(reference, group) : List.of();
  }

  private static boolean areJoined(Mention left, Mention right, Reference reference) {
    Sentence sentence = reference.context().sentences().get(left.sentence());
    int depth = 0;
    for (Token token : between(sentence, left, right)) {
      depth += token.text().equals("(") ? 1 : 0;
      boolean joint = JOINTS.contains(token.text().toLowerCase(Locale.ROOT));
      if (depth == 0 && !joint) {
        return false;
      }
      depth -= token.text().equals(")") ? 1 : 0;
    }
    return true;
  }

  private static List<Token> between(Sentence sentence, Mention left, Mention right) {
    return left.endToken() >= right.firstToken()
        ? List.of()
        : sentence.tokens().subList(left.endToken(), right.firstToken());
  }

  /** The last {@code number} different names of the nearest sentence that has so many. */
  private static List<Participant> last(Reference reference, int token, int number) {
    int at = reference.filler().sentence();
    for (int sentence = at; sentence >= Math.max(0, at - SENTENCES_BACK); sentence--) {
      int end = sentence == at ? token : Integer.MAX_VALUE;
      List<Mention> names = distinct(before(reference, sentence, end));
      if (names.size() >= number) {
        return participants(reference, pick(names, number, reference));
      }
    }
    return List.of();
  }

  /** Of too many names those that the article is most about, in the order of the text. */
  private static List<Mention> pick(List<Mention> names, int number, Reference reference) {
    List<Mention> best = new ArrayList<>(names);
    best.sort((a, b) -> Integer.compare(weight(b, reference), weight(a, reference)));
    List<Mention> chosen = best.subList(0, number);
    return names.stream().filter(chosen::contains).toList();
  }

  private static int weight(Mention mention, Reference reference) {
    @Nullable Entity entity = reference.context().entity(mention);
    return entity == null ? 0 : Topic.weight(entity);
  }

  private static List<Mention> before(Reference reference, int sentence, int token) {
    return reference.context().mentionsIn(sentence).stream()
        .filter(mention -> mention.endToken() <= token && reference.accepts(mention))
        .filter(mention -> mention.type() != org.newsledger.model.EntityType.LOCATION)
        .toList();
  }

  private static List<Mention> distinct(List<Mention> mentions) {
    Map<String, Mention> byName = new LinkedHashMap<>();
    mentions.forEach(mention -> byName.putIfAbsent(mention.name(), mention));
    return List.copyOf(byName.values());
  }

  private static List<Participant> participants(Reference reference, List<Mention> group) {
    return distinct(group).stream().map(reference::meant).toList();
  }
}
