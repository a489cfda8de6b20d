package org.newsledger.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.model.Article;
import org.newsledger.model.Candidate;
import org.newsledger.model.EntityType;
import org.newsledger.model.Filler;
import org.newsledger.model.Filler.Form;
import org.newsledger.model.Mention;
import org.newsledger.model.Participant;
import org.newsledger.model.ResolvedCandidate;
import org.newsledger.model.RoleSpec;
import org.newsledger.model.RoleSpec.TypeSpec;
import org.newsledger.model.Sentence;
import org.newsledger.model.Token;

/**
 * Tells who fills the roles of a candidate. Safe for use by several threads, each with its own
 * {@link DocumentContext}.
 *
 * <p>A ladder of steps is tried until one can tell; a filler that none can tell leaves its role.
 */
public final class ReferenceResolver {

  private static final String SELLER = "seller";

  /** "Acme's finance arm" names somebody; "France's second largest carmaker" does not. */
  private static final Pattern OWNED =
      Pattern.compile(
          "^\\p{Lu}.*['\u2019]s? .*\\b(?:unit|arm|division|business|subsidiary|segment|operations?)$");

  /** "defense unit"; "unit" alone names nothing. */
  private static final Pattern UNIT =
      Pattern.compile("^[\\p{L} &-]+ (?:unit|arm|division|segment|subsidiary)$");

  private final ReferenceWords words;
  private final List<ReferenceStep> ladder;

  /** Reads the word lists. */
  public ReferenceResolver(ModelFiles models, Aliases aliases) {
    this.words = ReferenceWords.load(models, aliases);
    this.ladder = ladder(new TypeFit(words.nationalities()));
  }

  private static List<ReferenceStep> ladder(TypeFit fit) {
    ReferenceStep apposition = new AppositionStep();
    ReferenceStep unit = new UnitStep();
    ReferenceStep group = new GroupStep();
    ReferenceStep salience = new SalienceStep();
    return List.of(
        new NamedStep(fit), // nothing is surer than the name itself
        apposition, // a name in the same phrase is surer than any elsewhere
        new NameBeforeNounStep(), // so is one that stands before the noun
        new BoardStep(salience), // grammar tells whose board it is
        new RelativeStep(firstOf(List.of(apposition, unit, salience))), // grammar alone decides
        new SpeakerStep(), // "we" never means the nearest name, so before what looks for it
        new UntaggedNameStep(), // a name that nobody saw is still no description
        new ProductStep(), // "the console" would else be taken for its name
        unit, // "its Egyptian arm" would else be taken for a company named before
        new EarlierUnitStep(unit), // "the unit" says nothing itself, but may repeat what does
        new IntroducedStep(), // "a former trader" names nobody, but the next sentence does
        group, // "they" after "A and B" would else be the nearer of the two
        salience, // a guess by presence, when nothing in the sentence tells
        new TopicStep()); // only for what is not said at all
  }

  private static ReferenceStep firstOf(List<ReferenceStep> steps) {
    return reference -> {
      for (ReferenceStep step : steps) {
        List<Participant> found = step.resolve(reference);
        if (!found.isEmpty()) {
          return found;
        }
      }
      return List.of();
    };
  }

  /** What is needed to resolve the candidates of one article. */
  public DocumentContext context(
      Article article, List<Sentence> sentences, List<Mention> canonical) {
    return new DocumentContext(article, sentences, canonical, words);
  }

  /**
   * The candidate with those of its roles in which somebody can be told.
   *
   * @param spec the candidate's type; roles that it does not have are left out
   */
  public ResolvedCandidate resolve(Candidate candidate, TypeSpec spec, DocumentContext context) {
    Map<String, List<Participant>> found = new LinkedHashMap<>();
    for (boolean named : new boolean[] {true, false}) {
      for (RoleSpec role : spec.roles()) {
        for (Filler filler : candidate.roles().getOrDefault(role.name(), List.of())) {
          if (named == (filler.form() == Form.NAME)) {
            add(found, role, filler, context);
          }
        }
      }
    }
    SortedMap<String, List<Participant>> participants = new TreeMap<>();
    found.forEach((role, all) -> participants.put(role, inOrder(all)));
    dropRepeated(participants, spec);
    dropLoneDescriptions(participants, spec);
    return new ResolvedCandidate(candidate, Collections.unmodifiableSortedMap(participants));
  }

  private void add(
      Map<String, List<Participant>> found, RoleSpec role, Filler filler, DocumentContext context) {
    Set<String> taken = filler.form() == Form.NAME ? Set.of() : taken(found, role, filler);
    boolean sold = !role.name().equals(SELLER) && found.containsKey(SELLER);
    Reference reference = new Reference(filler, role, context, taken, sold);
    List<Participant> meant = firstOf(ladder).resolve(reference);
    if (!meant.isEmpty()) {
      found.computeIfAbsent(role.name(), name -> new ArrayList<>()).addAll(meant);
    }
  }

  /**
   * Whom a phrase cannot mean: who fills another role, and who is named in its own, for "it formed
   * a venture with Acme" tells of no venture of Acme's with itself.
   */
  private static Set<String> taken(
      Map<String, List<Participant>> found, RoleSpec role, Filler filler) {
    Set<String> names = new HashSet<>();
    found.forEach(
        (other, participants) -> {
          boolean own = other.equals(role.name());
          participants.stream()
              .filter(participant -> !own || participant.start() > filler.end())
              .forEach(participant -> names.add(participant.name()));
        });
    return names;
  }

  /** By position, each name once. */
  private static List<Participant> inOrder(List<Participant> participants) {
    Map<String, Participant> byName = new LinkedHashMap<>();
    participants.stream()
        .sorted(Comparator.comparingInt(Participant::start))
        .forEach(p -> byName.putIfAbsent(p.type() + " " + p.name(), p));
    return List.copyOf(byName.values());
  }

  /** Nobody buys, owns or launches himself: of two roles the earlier of the type stands. */
  private static void dropRepeated(
      SortedMap<String, List<Participant>> participants, TypeSpec spec) {
    Set<String> seen = new HashSet<>();
    for (RoleSpec role : spec.roles()) {
      List<Participant> all = participants.getOrDefault(role.name(), List.of());
      List<Participant> others =
          all.stream().filter(p -> !seen.contains(p.type() + " " + p.name())).toList();
      all.forEach(p -> seen.add(p.type() + " " + p.name()));
      if (others.isEmpty()) {
        participants.remove(role.name());
      } else {
        participants.put(role.name(), others);
      }
    }
  }

  /**
   * "Its Egyptian arm" says something only beside somebody with a name; "the defense unit" is what
   * a company calls its own.
   */
  private static void dropLoneDescriptions(
      SortedMap<String, List<Participant>> participants, TypeSpec spec) {
    boolean named =
        participants.values().stream()
            .flatMap(Collection::stream)
            .anyMatch(ReferenceResolver::standsAlone);
    if (named) {
      return;
    }
    for (RoleSpec role : spec.roles()) {
      if (role.types().contains(EntityType.ORGANIZATION)) {
        participants.remove(role.name());
      }
    }
  }

  /** A name, "Acme's paint business", or "the paint business". */
  private static boolean standsAlone(Participant participant) {
    String name = participant.name();
    return participant.type().isName()
        || OWNED.matcher(name).find()
        || (participant.text().equals(name) && UNIT.matcher(name).find());
  }

  /**
   * Mentions to add to an article's, so that every participant of its claims occurs: descriptions
   * that stand for themselves, and names that a role gave another type.
   *
   * @return by position, without those that {@code context} has
   */
  public List<Mention> extraMentions(
      Collection<ResolvedCandidate> resolved, DocumentContext context) {
    Set<String> known = new HashSet<>();
    context.mentions().forEach(mention -> known.add(mention.type() + " " + mention.name()));
    List<Mention> extra = new ArrayList<>();
    resolved.stream()
        .flatMap(candidate -> candidate.participants().values().stream())
        .flatMap(Collection::stream)
        .sorted(Comparator.comparingInt(Participant::start).thenComparing(Participant::name))
        .filter(participant -> known.add(participant.type() + " " + participant.name()))
        .forEach(participant -> extra.add(mention(participant, context)));
    return extra;
  }

  private static Mention mention(Participant participant, DocumentContext context) {
    int sentence = sentenceAt(participant.start(), context.sentences());
    List<Token> tokens = context.sentences().get(sentence).tokens();
    int first = 0;
    while (first < tokens.size() - 1 && tokens.get(first).end() <= participant.start()) {
      first++;
    }
    int end = first + 1;
    while (end < tokens.size() && tokens.get(end).start() < participant.end()) {
      end++;
    }
    return Mention.named(
            participant.type(),
            sentence,
            first,
            end,
            participant.start(),
            participant.end(),
            participant.text())
        .withName(participant.name());
  }

  private static int sentenceAt(int offset, List<Sentence> sentences) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
