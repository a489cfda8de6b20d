package org.newsledger.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.DescriptionNouns;
import org.newsledger.model.EntityType;
import org.newsledger.model.Filler;
import org.newsledger.model.Mention;
import org.newsledger.syntax.SentenceGraph;

/**
 * How present a named one is at a place in the text: named shortly before, as a subject, in the
 * title, often, fitting the description.
 *
 * <p>The factors are those of published work (Lappin and Leass 1994, and what came of it).
 */
final class Salience {

  private static final int FARTHEST = 7; // sentences back
  private static final int RARELY = 2; // mentions of one whom an article is not about
  private static final Set<String> OF_SOMEBODY =
      Set.of(
          "share",
          "stock",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "representative",
          "offer",
          "bid",
          "plan",
          "proposal",
          "decision",
          "board",
          "management");
  private static final SalienceFactor[] BACK = {
    SalienceFactor.SAME_SENTENCE,
    SalienceFactor.ONE_BACK,
    SalienceFactor.TWO_BACK,
    SalienceFactor.THREE_BACK,
    SalienceFactor.FOUR_BACK,
    SalienceFactor.FAR_BACK,
    SalienceFactor.FAR_BACK,
    SalienceFactor.FAR_BACK
  };

  private final Reference reference;
  private final Wanted wanted;
  private final Set<Integer> clauseSubjects; // heads of subjects of the clauses around the filler

  Salience(Reference reference, Wanted wanted) {
    this.reference = reference;
    this.wanted = wanted;
    this.clauseSubjects =
        ClauseSubjects.of(reference.graph(), reference.filler(), wanted.possessive());
  }

  /**
   * A mention with its weight.
   *
   * @param score about 0 to 150
   */
  record Scored(Mention mention, int score) {}

  /** The mentions that can be meant, the most present first; of equal ones the later. */
  List<Scored> rank() {
    SalienceWeights weights = reference.context().words().salience();
    List<Scored> scored = new ArrayList<>();
    for (Mention mention : candidates()) {
      scored.add(new Scored(mention, weights.score(factors(mention))));
    }
    scored.sort(
        Comparator.comparingInt(Scored::score)
            .thenComparingInt(s -> s.mention().start())
            .reversed());
    return Collections.unmodifiableList(scored);
  }

  /**
   * "Acme agreed to buy its former parent": whose parent it was is told already, by the subject
   * that fills another role.
   */
  boolean isOfTaken() {
    boolean taken = false;
    for (Mention mention : reference.context().mentionsIn(reference.filler().sentence())) {
      if (mention.firstToken() < reference.filler().head() && wanted.admits(mention.type())) {
        taken = reference.taken().contains(mention.name()) && isClauseSubject(mention);
      }
    }
    return taken;
  }

  /** The mentions that can be meant, by position. */
  List<Mention> candidates() {
    List<Mention> candidates = new ArrayList<>();
    Filler filler = reference.filler();
    int oldest = Math.max(0, filler.sentence() - FARTHEST);
    for (int sentence = oldest; sentence <= filler.sentence(); sentence++) {
      addCandidates(candidates, reference.context().mentionsIn(sentence));
      if (sentence < filler.sentence()) {
        addCandidates(candidates, reference.context().anaphorsIn(sentence));
      }
    }
    return candidates;
  }

  private void addCandidates(List<Mention> candidates, List<Mention> mentions) {
    for (Mention mention : mentions) {
      Entity entity = reference.context().entity(mention);
      if (entity != null
          && !(isCompanyWanted(entity) && entity.isPublicBody())
          && !(isAgencyWanted() && isKnownCompany(entity))
          && canMean(mention)
          && (!isBehind(mention) || isClauseSubject(mention))) {
        candidates.add(mention);
      }
    }
  }

  /** "The company", "the hotel chain" for one that has never been called so. */
  private boolean isCompanyWanted(Entity entity) {
    String kind = wanted.kind();
    return wanted.description()
        && !wanted.people()
        && (kind == null
            || !(kind.equals(DescriptionNouns.AGENCY) || entity.kinds().contains(kind)));
  }

  /** "The government", "the regulator". */
  private boolean isAgencyWanted() {
    return wanted.description() && DescriptionNouns.AGENCY.equals(wanted.kind());
  }

  private static boolean isKnownCompany(Entity entity) {
    boolean called = !entity.kinds().isEmpty() && !entity.kinds().contains(DescriptionNouns.AGENCY);
    return !entity.isPublicBody() && (entity.known() != null || called);
  }

  private boolean canMean(Mention mention) {
    Filler filler = reference.filler();
    boolean inside =
        mention.sentence() == filler.sentence()
            && mention.firstToken() < filler.endToken()
            && filler.firstToken() < mention.endToken();
    return !inside
        && reference.accepts(mention)
        && wanted.admits(mention.type())
        && !isBracketed(mention)
        && !reference.context().isSource(mention)
        && !isOwnSubject(mention)
        && !isOwner(mention);
  }

  /** "Acme's stake in the company": whose stake it is has it in somebody else. */
  private boolean isOwner(Mention mention) {
    Filler filler = reference.filler();
    SentenceGraph graph = reference.graph();
    if (graph == null || mention.sentence() != filler.sentence()) {
      return false;
    }
    int owner = mention.endToken() - 1;
    return graph.isRelation(owner, "nmod:poss")
        && graph.isRelation(filler.head(), "nmod")
        && graph.governor(owner) == graph.governor(filler.head());
  }

  /** "Acme bought it", "Acme plans to sell it": who does it does it to somebody else. */
  private boolean isOwnSubject(Mention mention) {
    Filler filler = reference.filler();
    SentenceGraph graph = reference.graph();
    if (graph == null || wanted.possessive() || mention.sentence() != filler.sentence()) {
      return false;
    }
    int head = mention.endToken() - 1;
    return graph.isRelation(head, "nsubj")
        && graph.governor(head) == subjectVerb(graph, filler.head());
  }

  /** The verb whose subject the filler's own verb has, if only from a verb above. */
  private static int subjectVerb(SentenceGraph graph, int filler) {
    int verb = graph.governor(filler);
    boolean undergoes = graph.isRelation(filler, "obj", "obl");
    while (undergoes
        && verb >= 0
        && graph.children(verb, "nsubj").isEmpty()
        && graph.isRelation(verb, "xcomp", "advcl", "conj", "dep")) {
      verb = graph.governor(verb);
    }
    return verb;
  }

  /** A dateline's agency, "(Reuters)", or an acronym after its name. */
  private boolean isBracketed(Mention mention) {
    var tokens = reference.context().sentences().get(mention.sentence()).tokens();
    return mention.firstToken() > 0
        && mention.endToken() < tokens.size()
        && tokens.get(mention.firstToken() - 1).text().equals("(")
        && tokens.get(mention.endToken()).text().equals(")");
  }

  private boolean isBehind(Mention mention) {
    return mention.sentence() == reference.filler().sentence()
        && mention.firstToken() > reference.filler().head();
  }

  /** What speaks for and against one of {@link #candidates()}. */
  Map<SalienceFactor, Integer> factors(Mention mention) {
    Map<SalienceFactor, Integer> factors = new EnumMap<>(SalienceFactor.class);
    addPlace(factors, mention);
    Entity entity = Objects.requireNonNull(reference.context().entity(mention));
    addPresence(factors, entity);
    addFit(factors, entity);
    return factors;
  }

  private void addPlace(Map<SalienceFactor, Integer> factors, Mention mention) {
    if (isBehind(mention)) {
      factors.put(SalienceFactor.LATER_SUBJECT, 1);
      return;
    }
    int back = reference.filler().sentence() - mention.sentence();
    factors.put(BACK[back], 1);
    put(factors, SalienceFactor.CLAUSE_SUBJECT, back == 0 && isClauseSubject(mention));
    put(factors, SalienceFactor.SUBJECT, isSubject(mention));
    put(factors, SalienceFactor.POSSESSOR, isPossessor(mention));
    put(factors, SalienceFactor.ANAPHOR, isAnaphor(mention));
  }

  private static void put(
      Map<SalienceFactor, Integer> factors, SalienceFactor factor, boolean holds) {
    if (holds) {
      factors.put(factor, 1);
    }
  }

  private boolean isClauseSubject(Mention mention) {
    return mention.sentence() == reference.filler().sentence()
        && (clauseSubjects.stream().anyMatch(mention::covers)
            || clauseSubjects.contains(speaksOfShares(reference.graph(), mention)));
  }

  /** "Shares in Acme fell": the head of a subject that is about a name; -1 for none. */
  private static int speaksOfShares(@Nullable SentenceGraph graph, Mention mention) {
    if (graph == null) {
      return -1;
    }
    int head = graph.governor(mention.endToken() - 1);
    boolean part =
        head >= 0
            && graph.isRelation(mention.endToken() - 1, "nmod", "nmod:poss", "compound")
            && graph.isRelation(head, "nsubj")
            && OF_SOMEBODY.contains(graph.lemma(head));
    return part ? head : -1;
  }

  /** By grammar; without a parse the first name of its sentence passes for its subject. */
  private boolean isSubject(Mention mention) {
    SentenceGraph graph = reference.context().graph(mention.sentence());
    return graph == null
        ? mention.firstToken() == 0
            || reference.context().mentionsIn(mention.sentence()).indexOf(mention) == 0
        : graph.isRelation(mention.endToken() - 1, "nsubj")
            || isAgent(graph, mention.endToken() - 1)
            || speaksOfShares(graph, mention) >= 0;
  }

  /** "Acme was founded by Ann Lee": who does it, in the passive. */
  private static boolean isAgent(SentenceGraph graph, int head) {
    int verb = graph.governor(head);
    return verb >= 0
        && graph.isRelation(head, "obl")
        && graph.hasCase(head, "by")
        && !graph.children(verb, "aux:pass").isEmpty();
  }

  private boolean isAnaphor(Mention mention) {
    return mention.sentence() < reference.filler().sentence()
        && reference.context().anaphorsIn(mention.sentence()).contains(mention);
  }

  private boolean isPossessor(Mention mention) {
    var tokens = reference.context().sentences().get(mention.sentence()).tokens();
    return mention.endToken() < tokens.size()
        && tokens.get(mention.endToken()).text().matches("['\u2019]s?");
  }

  private void addPresence(Map<SalienceFactor, Integer> factors, Entity entity) {
    boolean described = wanted.description();
    int mentions = Math.min(Topic.MOST, entity.mentions().size());
    put(factors, SalienceFactor.TITLE, entity.inTitle());
    put(factors, SalienceFactor.LEAD, entity.inLead());
    factors.put(SalienceFactor.MENTIONS, mentions);
    if (described) {
      put(factors, SalienceFactor.DESCRIBED_TITLE, entity.inTitle());
      put(factors, SalienceFactor.DESCRIBED_LEAD, entity.inLead());
      factors.put(SalienceFactor.DESCRIBED_MENTIONS, mentions);
    }
  }

  private void addFit(Map<SalienceFactor, Integer> factors, Entity entity) {
    String kind = wanted.kind();
    if (kind != null && !entity.kinds().isEmpty()) {
      boolean fits = entity.kinds().contains(kind);
      factors.put(fits ? SalienceFactor.KIND : SalienceFactor.OTHER_KIND, 1);
    }
    if (!wanted.countries().isEmpty() && !entity.countries().isEmpty()) {
      boolean fits = !Collections.disjoint(wanted.countries(), entity.countries());
      factors.put(fits ? SalienceFactor.COUNTRY : SalienceFactor.OTHER_COUNTRY, 1);
    }
    boolean government = entity.name().endsWith("government");
    put(factors, SalienceFactor.PLACE, government || entity.type() == EntityType.LOCATION);
    boolean written = entity.inTitle() || entity.inLead() || entity.mentions().size() > RARELY;
    boolean ofItself = factors.containsKey(SalienceFactor.CLAUSE_SUBJECT); // "Acme said it may ..."
    put(factors, SalienceFactor.TELLER, !written && !ofItself && entity.isTeller());
    put(factors, SalienceFactor.OBSERVER, !written && entity.observer());
  }
}
