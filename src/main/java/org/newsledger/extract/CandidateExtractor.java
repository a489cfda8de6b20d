package org.newsledger.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.model.Candidate;
import org.newsledger.model.Cue;
import org.newsledger.model.Filler;
import org.newsledger.model.Mention;
import org.newsledger.model.Quantity;
import org.newsledger.model.RoleSpec;
import org.newsledger.model.Sentence;
import org.newsledger.syntax.FunctionWords;
import org.newsledger.syntax.SentenceGraph;

/** Finds candidates by the rules. Immutable, safe for use by several threads. */
public final class CandidateExtractor {

  private static final OwnQuantities NONE = new OwnQuantities(null, null, null);

  private final List<ClaimType> types;
  private final RuleIndex rules;
  private final FunctionWords words;
  private final CueFinder cueFinder;

  /**
   * Compiles the rules.
   *
   * @throws IllegalArgumentException in one sentence if a file of models/ is wrong
   */
  public CandidateExtractor(ModelFiles models) {
    this.types = new RuleLoader(models).load();
    this.words = new FunctionWords(models);
    this.cueFinder = new CueFinder(new CueLexicon(models));
    this.rules = new RuleIndex(types);
  }

  /** All claim types with their rules. */
  public List<ClaimType> types() {
    return types;
  }

  /** The lemmas that set off any rule. */
  public Set<String> triggerLemmas() {
    return rules.lemmas();
  }

  /** Everything that was tried in one parsed sentence, matches and near matches. */
  public List<RuleAttempt> attempts(
      String whole, Sentence sentence, List<Mention> mentions, List<Quantity> counts) {
    SentenceGraph graph = new SentenceGraph(sentence, mentions);
    SentenceMatcher matcher = new SentenceMatcher(graph, whole, counts, words, cueFinder);
    List<RuleAttempt> attempts = new ArrayList<>();
    for (int token = 0; token < graph.size(); token++) {
      Mention mention = graph.mentionAt(token);
      if (mention != null && mention.type().isName()) {
        continue;
      }
      for (RuleIndex.Entry typed : rules.at(graph, token)) {
        String phrase = typed.rule().trigger().match(graph, token);
        if (phrase != null) {
          attempts.add(matcher.attempt(typed.type(), typed.rule(), token, phrase));
        }
      }
    }
    return attempts;
  }

  /** The candidates of one parsed sentence. */
  public List<Candidate> extract(
      String whole, Sentence sentence, List<Mention> mentions, List<Quantity> counts) {
    List<Candidate> candidates = new ArrayList<>();
    for (RuleAttempt attempt : attempts(whole, sentence, mentions, counts)) {
      if (attempt.matched()) {
        candidates.addAll(candidates(attempt, sentence));
      }
    }
    return candidates;
  }

  /** One candidate for each filler of the roles that make claims of their own. */
  public static List<Candidate> candidates(RuleAttempt attempt, Sentence sentence) {
    List<TreeMap<String, List<Filler>>> readings = new ArrayList<>();
    readings.add(new TreeMap<>(attempt.roles()));
    for (RoleSpec role : attempt.type().spec().roles()) {
      List<Filler> fillers = attempt.roles().get(role.name());
      boolean each = role.each() || attempt.rule().each().contains(role.name());
      each &= !isPair(attempt, role.name());
      if (!each || fillers == null || fillers.size() < 2) {
        continue;
      }
      List<TreeMap<String, List<Filler>>> split = new ArrayList<>();
      for (TreeMap<String, List<Filler>> reading : readings) {
        for (Filler filler : fillers) {
          TreeMap<String, List<Filler>> one = new TreeMap<>(reading);
          one.put(role.name(), List.of(filler));
          split.add(one);
        }
      }
      readings = split;
    }
    List<Candidate> candidates = new ArrayList<>();
    for (TreeMap<String, List<Filler>> roles : readings) {
      Candidate one = candidate(attempt, sentence, roles);
      candidates.add(one);
      attempt.further().forEach(further -> candidates.add(withSum(one, further)));
    }
    return candidates;
  }

  private static Candidate withSum(Candidate one, OwnQuantities further) {
    return new Candidate(
        one.type(),
        one.rule(),
        one.sentence(),
        one.trigger(),
        one.roles(),
        further.amount(),
        one.percent(),
        one.count(),
        further.date(),
        one.attributes(),
        one.cues());
  }

  /** Whether two in this role are the two sides of a pair, to be told apart later. */
  private static boolean isPair(RuleAttempt attempt, String role) {
    List<String> pair = attempt.rule().pair();
    return !pair.isEmpty() && pair.get(0).equals(role) && !attempt.roles().containsKey(pair.get(1));
  }

  private static Candidate candidate(
      RuleAttempt attempt, Sentence sentence, TreeMap<String, List<Filler>> roles) {
    List<Cue> cues = new ArrayList<>(attempt.cues());
    for (Cue.Effect effect : attempt.rule().implied()) {
      var token = sentence.tokens().get(attempt.trigger());
      cues.add(new Cue(effect, token.text(), token.start(), token.end()));
    }
    OwnQuantities own = own(attempt, roles);
    return new Candidate(
        attempt.type().spec().type(),
        attempt.rule().id(),
        sentence.index(),
        attempt.trigger(),
        roles,
        first(own.amount(), attempt.amount()),
        first(own.percent(), attempt.percent()),
        attempt.count(),
        first(own.date(), attempt.date()),
        attempt.attributes(),
        List.copyOf(cues));
  }

  /** The quantities of the one that a role was split for. */
  private static OwnQuantities own(RuleAttempt attempt, Map<String, List<Filler>> roles) {
    for (Map.Entry<String, List<Filler>> role : roles.entrySet()) {
      List<Filler> all = attempt.roles().getOrDefault(role.getKey(), List.of());
      if (role.getValue().size() == 1 && all.size() > 1) {
        return attempt.own().getOrDefault(role.getValue().get(0).head(), NONE);
      }
    }
    return NONE;
  }

  private static @Nullable Mention first(@Nullable Mention own, @Nullable Mention shared) {
    return own == null ? shared : own;
  }
}
