package org.newsledger.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Article;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Sentence;
import org.newsledger.syntax.SentenceGraph;

/**
 * What an article says about its names, worked out once. Not for use by several threads.
 *
 * <p>Sentences are addressed by their index, which is their place in the list.
 */
public final class DocumentContext {

  private final Article article;
  private final String whole;
  private final List<Sentence> sentences;
  private final List<Mention> mentions; // by position
  private final ReferenceWords words;
  private final List<List<Mention>> bySentence = new ArrayList<>();
  private final Map<Integer, SentenceGraph> graphs = new HashMap<>(); // built when asked for
  private final Map<String, Entity> entities = new LinkedHashMap<>(); // in order of appearance
  private final List<Entity> byWeight; // the heaviest first
  private final int leadSentence;
  private final Affiliations affiliations;
  private final Anaphors anaphors = new Anaphors(this);

  /**
   * Collects what is said of each name.
   *
   * @param canonical mentions under their canonical names, as {@link NameResolver} gives them
   */
  public DocumentContext(
      Article article, List<Sentence> sentences, List<Mention> canonical, ReferenceWords words) {
    this.article = article;
    this.whole = article.whole();
    this.sentences = List.copyOf(sentences);
    this.words = words;
    this.mentions =
        canonical.stream()
            .sorted(
                Comparator.comparingInt(Mention::start)
                    .thenComparingInt(Mention::end)
                    .thenComparing(Mention::type))
            .toList();
    sentences.forEach(sentence -> bySentence.add(new ArrayList<>()));
    mentions.forEach(mention -> bySentence.get(mention.sentence()).add(mention));
    this.leadSentence = lead();
    collectEntities();
    this.byWeight =
        entities.values().stream().sorted(Comparator.comparingInt(e -> -Topic.weight(e))).toList();
    this.affiliations = Affiliations.of(this);
  }

  private int lead() {
    for (Sentence sentence : sentences) {
      if (!sentence.heading() && !isTitle(sentence.index())) {
        return sentence.index();
      }
    }
    return -1;
  }

  private void collectEntities() {
    Map<String, List<Mention>> named = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      if (mention.type().isName() && !isSource(mention)) {
        named.computeIfAbsent(key(mention), key -> new ArrayList<>()).add(mention);
      }
    }
    Descriptors descriptors = new Descriptors(words.nouns(), words.nationalities());
    named.forEach((key, same) -> entities.put(key, entity(same, descriptors)));
  }

  private Entity entity(List<Mention> same, Descriptors descriptors) {
    Set<String> said = new LinkedHashSet<>();
    for (Mention mention : same) {
      said.addAll(descriptors.around(mention, sentences.get(mention.sentence())));
    }
    Mention first = same.get(0);
    Set<String> kinds = descriptors.kinds(said);
    String known = words.aliases().kind(first.name());
    if (known != null) {
      kinds.addAll(descriptors.kinds(Set.of(known)));
    }
    Set<String> countries = descriptors.countries(said);
    String home = words.aliases().country(first.name());
    if (home != null) {
      countries.add(home);
    }
    return new Entity(
        first.name(),
        first.type(),
        same,
        kinds,
        countries,
        same.stream().anyMatch(mention -> isTitle(mention.sentence())),
        same.stream().anyMatch(mention -> mention.sentence() == leadSentence),
        known,
        isObserver(same));
  }

  /** Whom analysts speak for every time: "said Ann Lee, an analyst at Acme". */
  private boolean isObserver(List<Mention> same) {
    return same.stream()
        .allMatch(mention -> Affiliations.isObserver(mention, sentences.get(mention.sentence())));
  }

  /** Whether a mention only says where a report is from. */
  boolean isSource(Mention mention) {
    String known =
        mention.type() == EntityType.ORGANIZATION ? words.aliases().kind(mention.name()) : null;
    return known != null && Sources.isSource(mention, known, sentences.get(mention.sentence()));
  }

  private static String key(Mention mention) {
    return mention.type() + " " + mention.name();
  }

  /** The article. */
  public Article article() {
    return article;
  }

  /** The article's whole text, which offsets count in. */
  String whole() {
    return whole;
  }

  /** All sentences in order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** All mentions by position. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** Those that the article is most about first, equals in order of appearance. */
  List<Entity> byWeight() {
    return byWeight;
  }

  /** The entity of a mention of a name. */
  @Nullable Entity entity(Mention mention) {
    return entities.get(key(mention));
  }

  /** The mentions of one sentence by position. */
  List<Mention> mentionsIn(int sentence) {
    return bySentence.get(sentence);
  }

  /** What stands in one sentence for somebody whom it does not name. */
  List<Mention> anaphorsIn(int sentence) {
    return anaphors.in(sentence);
  }

  /** The canonical mention at the span of another, or that one itself. */
  Mention canonical(Mention mention) {
    for (Mention known : bySentence.get(mention.sentence())) {
      if (known.start() == mention.start() && known.end() == mention.end()) {
        return known;
      }
    }
    return mention;
  }

  /** The graph of a sentence, null where it is not parsed. */
  @Nullable SentenceGraph graph(int sentence) {
    Sentence found = sentences.get(sentence);
    if (found.parse() == null) {
      return null;
    }
    return graphs.computeIfAbsent(
        sentence, index -> new SentenceGraph(found, bySentence.get(index)));
  }

  /** The body's first sentence that is no heading; -1 where there is none. */
  int leadSentence() {
    return leadSentence;
  }

  boolean isTitle(int sentence) {
    return !article.title().isEmpty() && sentences.get(sentence).end() <= article.titleEnd();
  }

  ReferenceWords words() {
    return words;
  }

  Affiliations affiliations() {
    return affiliations;
  }
}
