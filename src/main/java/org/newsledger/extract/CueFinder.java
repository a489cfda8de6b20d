package org.newsledger.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.newsledger.extract.CueLexicon.Place;
import org.newsledger.model.Cue;
import org.newsledger.model.Cue.Effect;
import org.newsledger.model.Mention;
import org.newsledger.model.Token;
import org.newsledger.syntax.SentenceGraph;

/**
 * Collects the cues of a trigger: its own modifiers, then, going up, the words that govern it and
 * theirs, as long as they speak of the same event.
 */
public final class CueFinder {

  private static final int MAX_STEPS = 6;

  /** Up to this token a participle opens the sentence: "Having recently bought X, ...". */
  private static final int MAX_OPENING = 2;

  /** Going up through these a governor still says something about the event below. */
  private static final String[] TRANSPARENT = {
    "xcomp", "ccomp", "acl", "obj", "nsubj", "obl", "nmod", "compound", "dep", "advcl", "amod"
  };

  private static final String[] MODIFIERS = {"aux", "advmod", "amod", "det", "mark", "neg", "cc"};
  private static final Set<String> CONDITIONAL_MARKS = Set.of("if", "whether", "unless", "should");

  private static final Set<String> FUTURE_IN_THE_PAST = Set.of("would", "should");
  private static final Set<String> MOVEMENTS = Set.of("drop", "decline");

  /** What stands behind these is another event than what they modify. */
  private static final Set<String> OTHER_EVENT =
      Set.of(
          "after",
          "before",
          "until",
          "till",
          "since",
          "despite",
          "following",
          "during",
          "by",
          "amid",
          "than",
          "like",
          "unlike",
          "because",
          "due",
          "ahead",
          "besides",
          "including");

  private static final Set<String> PRESENT = Set.of("is", "are", "am", "'s", "'re", "’s", "’re");

  /** Tags of verbs that tell of what is over, or of what a headline tells as if it were now. */
  private static final Set<String> DONE = Set.of("VBD", "VBN", "VBZ", "VBP");

  private static final Set<String> PAST = Set.of("was", "were");

  private static final Set<Effect> ENDINGS =
      Set.of(Effect.REJECTED, Effect.WITHDRAWN, Effect.BLOCKED);

  private final CueLexicon lexicon;

  /** A finder over the lexicon. */
  public CueFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The cues of a trigger in the order of the text. */
  public List<Cue> find(SentenceGraph graph, int word) {
    List<Cue> cues = new ArrayList<>();
    int trigger = modified(graph, word);
    addModifiers(graph, trigger, cues);
    addProgressive(graph, trigger, cues);
    addRelativeClauses(graph, trigger, cues);
    addEndings(graph, trigger, cues);
    int at = trigger;
    boolean standing = graph.isNoun(trigger) && lexicon.lists(graph, trigger, Place.STANDING);
    for (int steps = 0; steps < MAX_STEPS && !standing; steps++) {
      int governor = graph.governor(at);
      if (governor < 0 || !speaksOfSameEvent(graph, at, governor)) {
        break;
      }
      if (graph.isRelation(at, "conj")) {
        addSharedModifiers(graph, at, governor, cues);
      } else {
        if (!isMovement(graph, at, governor)) {
          add(graph, governor, governing(graph, governor), cues);
        }
        addModifiers(graph, governor, cues);
        addEndings(graph, governor, cues);
      }
      at = governor;
    }
    addBareInfinitive(graph, trigger, cues);
    cues.sort(Comparator.comparingInt(Cue::start).thenComparing(Cue::effect));
    return List.copyOf(cues);
  }

  /** "agreed to build it together": an adverb is as real as what it modifies. */
  private static int modified(SentenceGraph graph, int trigger) {
    int verb = graph.isRelation(trigger, "advmod") ? graph.governor(trigger) : -1;
    return verb >= 0 && graph.isVerb(verb) ? verb : trigger;
  }

  /**
   * A relative clause tells of its own event, and so does an adverbial clause with a subordinator:
   * "after buying X it plans to ..." plans nothing for the purchase; nor does what a name is
   * called.
   */
  private static boolean speaksOfSameEvent(SentenceGraph graph, int token, int governor) {
    if (graph.isRelation(token, "acl:relcl", "appos", "parataxis", "root")) {
      return false;
    }
    if (graph.isRelation(token, "compound") && graph.mentionAt(governor) != null) {
      return false; // whatever "Acme's shareholder Bolt" may do
    }
    if (graph.isRelation(token, "conj")) {
      return graph.isVerb(token)
          && graph.isVerb(governor)
          && graph.children(token, "nsubj").isEmpty();
    }
    if (graph.isRelation(token, "advcl")) {
      boolean opening = token <= MAX_OPENING && !isInfinitive(graph, token);
      if (isComplement(graph, token, governor)) {
        return true;
      }
      return !opening
          && graph.children(token, "mark").stream().allMatch(m -> graph.lower(m).equals("to"));
    }
    if (graph.isRelation(token, "obl", "nmod") && isOtherEvent(graph, token)) {
      return false;
    }
    if (graph.isRelation(token, "acl")) {
      return isInfinitive(graph, token) || graph.tag(token).equals("VBG");
    }
    return graph.isRelation(token, TRANSPARENT);
  }

  /** "interested in acquiring". */
  private static boolean isComplement(SentenceGraph graph, int clause, int governor) {
    return graph.tag(governor).startsWith("JJ")
        && graph.children(clause, "mark").stream()
            .anyMatch(m -> m == governor + 1 && graph.lower(m).equals("in"));
  }

  private static boolean isOtherEvent(SentenceGraph graph, int token) {
    return graph.children(token, "case", "mark").stream()
        .anyMatch(word -> OTHER_EVENT.contains(graph.lower(word)));
  }

  private void addModifiers(SentenceGraph graph, int token, List<Cue> cues) {
    for (int child : graph.children(token, MODIFIERS)) {
      if (graph.isRelation(child, "mark") && !CONDITIONAL_MARKS.contains(graph.lower(child))) {
        continue;
      }
      List<Effect> reported = reportedFuture(graph, token, child);
      List<Effect> effects =
          reported.isEmpty() ? lexicon.effects(graph, child, Place.MODIFIER) : reported;
      add(graph, child, effects, cues);
    }
    for (int clause : graph.children(token, "advcl")) {
      for (int mark : graph.children(clause, "mark")) {
        if (CONDITIONAL_MARKS.contains(graph.lower(mark))) {
          add(graph, mark, lexicon.effects(graph, mark, Place.MODIFIER), cues);
        }
      }
    }
  }

  /** What has closed is completed; until its closing, or when it is to close, it is not. */
  private List<Effect> governing(SentenceGraph graph, int governor) {
    List<Effect> effects = lexicon.effects(graph, governor, Place.GOVERNOR);
    boolean done =
        DONE.contains(graph.tag(governor))
            && graph.children(governor, "aux").stream()
                .noneMatch(
                    auxiliary ->
                        lexicon.lists(graph, auxiliary, Place.MODIFIER)
                            || graph.lower(auxiliary).equals("to"));
    return done ? effects : effects.stream().filter(effect -> effect != Effect.COMPLETED).toList();
  }

  /** "is buying": under way, not done; but "is working with" is as true as it will ever be. */
  private void addProgressive(SentenceGraph graph, int token, List<Cue> cues) {
    boolean progressive =
        graph.tag(token).equals("VBG") && !lexicon.lists(graph, token, Place.ONGOING);
    boolean infinitive = isInfinitive(graph, token); // "it is to buy"
    boolean reported = graph.isRelation(token, "ccomp"); // "it said it was selling"
    if (!progressive && !infinitive) {
      return;
    }
    for (int auxiliary : graph.children(token, "aux", "cop")) {
      String word = graph.lower(auxiliary);
      if (PRESENT.contains(word) || (PAST.contains(word) && (infinitive || reported))) {
        add(graph, auxiliary, List.of(Effect.PLANNED), cues);
      }
    }
  }

  /** "said it would buy": what "will buy" has become in reported speech; empty where it is not. */
  private List<Effect> reportedFuture(SentenceGraph graph, int verb, int modifier) {
    boolean reported =
        FUTURE_IN_THE_PAST.contains(graph.lower(modifier))
            && graph.isRelation(verb, "ccomp")
            && graph.governor(verb) >= 0;
    boolean conditional =
        graph.children(verb, "advcl").stream()
            .flatMap(clause -> graph.children(clause, "mark").stream())
            .anyMatch(mark -> CONDITIONAL_MARKS.contains(graph.lower(mark)));
    return reported && !conditional
        ? lexicon.effects(graph, graph.governor(verb), Place.SPEECH)
        : List.of();
  }

  /** "offered $5 billion, which was rejected", "made an offer but was rebuffed". */
  private void addEndings(SentenceGraph graph, int token, List<Cue> cues) {
    if (!graph.isVerb(token)) {
      return;
    }
    List<Integer> tellings = new ArrayList<>();
    for (int object : graph.children(token, "obj")) {
      Mention mention = graph.mentionAt(object);
      if (mention == null || !mention.type().isName()) {
        tellings.addAll(graph.children(object, "acl:relcl"));
      }
    }
    for (int conjunct : graph.children(token, "conj")) {
      boolean contrast =
          graph.children(conjunct, "cc").stream().anyMatch(cc -> graph.lower(cc).equals("but"));
      if (contrast) {
        tellings.add(conjunct);
      }
    }
    for (int telling : tellings) {
      List<Effect> ending =
          lexicon.effects(graph, telling, Place.GOVERNOR).stream()
              .filter(ENDINGS::contains)
              .toList();
      add(graph, telling, ending, cues);
    }
  }

  /** "Sales declined", "a drop in sales": nothing is refused or given up. */
  private static boolean isMovement(SentenceGraph graph, int token, int governor) {
    return MOVEMENTS.contains(graph.lemma(governor))
        && (graph.isNoun(governor) || graph.relation(token).equals("nsubj"));
  }

  /** "bought X and sold Y" after "may": the second verb has no auxiliary of its own. */
  private void addSharedModifiers(SentenceGraph graph, int token, int first, List<Cue> cues) {
    boolean ownTense =
        !graph.children(token, "aux").isEmpty()
            || graph.tag(token).equals("VBD")
            || graph.tag(token).equals("VBZ");
    if (!ownTense) {
      addModifiers(graph, first, cues);
    }
  }

  /** "the bid, which was rejected": the clause below a noun tells how it went on. */
  private void addRelativeClauses(SentenceGraph graph, int trigger, List<Cue> cues) {
    if (graph.isVerb(trigger)) {
      return;
    }
    for (int clause : graph.children(trigger, "acl")) {
      add(graph, clause, lexicon.effects(graph, clause, Place.GOVERNOR), cues);
    }
  }

  /** Headlines say "Mars to buy Kellanova" for what is to come. */
  private static void addBareInfinitive(SentenceGraph graph, int trigger, List<Cue> cues) {
    if (!graph.isVerb(trigger) || !isInfinitive(graph, trigger)) {
      return;
    }
    boolean ownSubject = !graph.children(trigger, "nsubj").isEmpty();
    boolean onName =
        graph.isRelation(trigger, "acl")
            && graph.governor(trigger) >= 0
            && graph.mentionAt(graph.governor(trigger)) != null;
    if (ownSubject || onName || graph.isRelation(trigger, "root")) {
      add(graph, trigger, List.of(Effect.PLANNED), cues);
    }
  }

  private static boolean isInfinitive(SentenceGraph graph, int token) {
    return graph.children(token, "mark", "aux").stream().anyMatch(m -> graph.lower(m).equals("to"));
  }

  private static void add(SentenceGraph graph, int token, List<Effect> effects, List<Cue> cues) {
    Token word = graph.token(token);
    for (Effect effect : effects) {
      cues.add(new Cue(effect, word.text(), word.start(), word.end()));
    }
  }
}
