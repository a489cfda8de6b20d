package org.newsledger.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who does what to whom around a verb or noun, whatever its form: active, passive, participle,
 * relative clause, infinitive under control, conjunction, nominalization.
 *
 * <p>All answers are head tokens in the order of preference, conjuncts included; never null.
 */
public final class GrammaticalFunctions {

  private static final Set<String> RELATIVE_PRONOUNS = Set.of("which", "that", "who", "whom");

  private static final Set<String> RIVALS =
      Set.of("rival", "competitor", "peer", "partner", "ally", "neighbour", "neighbor");

  /** A preposition in tree banks of old, an adjective to parsers. */
  private static final String WORTH = "worth";

  /** Deepest chain of clauses that shares one subject. */
  private static final int MAX_CLAUSES = 6;

  private final SentenceGraph graph;
  private final FunctionWords words;

  /** Functions over one sentence. */
  public GrammaticalFunctions(SentenceGraph graph, FunctionWords words) {
    this.graph = graph;
    this.words = words;
  }

  /** The graph underneath. */
  public SentenceGraph graph() {
    return graph;
  }

  /** Who acts: logical subject of a verb, agent of a noun, subject of a predicate adjective. */
  public List<Integer> agents(int token) {
    if (isClausal(token)) {
      return isPassive(token)
          ? withConjuncts(prepositional(token, "by"))
          : withConjuncts(surfaceSubjects(token, 0));
    }
    return withConjuncts(nounAgents(token, 0));
  }

  /** Who or what is acted on: logical object of a verb, "of" phrase of a noun. */
  public List<Integer> patients(int token) {
    if (!isClausal(token)) {
      return withConjuncts(prepositional(token, "of"));
    }
    return withConjuncts(isPassive(token) ? surfaceSubjects(token, 0) : directObjects(token));
  }

  /** Grammatical subjects, inherited ones included. */
  public List<Integer> surfaceSubjects(int token) {
    return withConjuncts(surfaceSubjects(token, 0));
  }

  /** Indirect objects: "gave Chrysler a loan". */
  public List<Integer> indirectObjects(int token) {
    return withConjuncts(graph.children(token, "iobj"));
  }

  /** "Microsoft's bid", "its bid". */
  public List<Integer> possessors(int token) {
    List<Integer> owners =
        graph.children(token, "nmod:poss").stream().filter(o -> !isRivals(o, token)).toList();
    return withConjuncts(replaceRelatives(owners, token));
  }

  /** "Acme's rival Bolt" does not belong to Acme. */
  private boolean isRivals(int owner, int name) {
    if (graph.mentionAt(name) == null) {
      return false;
    }
    for (int at = owner + 1; at < name; at++) {
      if (RIVALS.contains(graph.lemma(at))) {
        return true;
      }
    }
    return false;
  }

  /** Nouns and names before a noun: "the Microsoft bid". */
  public List<Integer> premodifiers(int token) {
    return graph.children(token, "compound", "amod", "nmod:npmod", "obl:npmod", "nummod", "dep");
  }

  /** Appositions, either way round; all the names of "its founders, Lee and Kim". */
  public List<Integer> appositions(int token) {
    List<Integer> apposed = graph.children(token, "appos");
    boolean several = graph.tag(token).equals("CD") && !graph.lower(token).equals("one");
    boolean plural = several || graph.tag(token).equals("NNS");
    List<Integer> found = new ArrayList<>(plural ? withConjuncts(apposed) : apposed);
    if (graph.isRelation(token, "appos") && graph.governor(token) >= 0) {
      found.add(graph.governor(token));
    }
    return found;
  }

  /** Heads of the phrases that a preposition ties to a token; "in which" gives its antecedent. */
  public List<Integer> prepositional(int token, String preposition) {
    List<Integer> found = new ArrayList<>();
    for (int child : graph.children(token)) {
      if (hasCase(child, preposition)) {
        List<Integer> companions = companions(child, preposition);
        found.addAll(companions.isEmpty() ? List.of(child) : companions);
      } else if (preposition.equals(WORTH) && graph.lower(child).equals(WORTH)) {
        found.addAll(graph.children(child, "dep", "obj", "obl", "nmod")); // "worth $5 billion"
      }
    }
    return replaceRelatives(found, token);
  }

  /**
   * "an agreement with HAL to make engines": the parser takes HAL for the infinitive's subject and
   * "with" for its mark.
   */
  private List<Integer> companions(int token, String preposition) {
    return preposition.equals("with") && graph.isVerb(token) && isInfinitive(token)
        ? graph.children(token, "nsubj")
        : List.of();
  }

  /** As {@link #prepositional(int, String)}, conjuncts included. */
  public List<Integer> prepositionalWithConjuncts(int token, String preposition) {
    return withConjuncts(prepositional(token, preposition));
  }

  /** Verbs in the infinitive or gerund under a verb, noun or adjective: "plans to buy". */
  public List<Integer> clauses(int token) {
    List<Integer> found = new ArrayList<>();
    for (int child : graph.children(token)) {
      boolean clause = graph.isRelation(child, "xcomp", "ccomp", "acl", "advcl");
      if (clause && graph.isVerb(child) && !isUnderWhich(child)) {
        found.add(child);
      }
    }
    return found;
  }

  /**
   * "a deal under which it will pay": what is done under the deal is not what the deal is to do.
   */
  private boolean isUnderWhich(int clause) {
    return graph.children(clause, "obl").stream()
        .anyMatch(child -> isRelativePronoun(child) && !graph.children(child, "case").isEmpty());
  }

  /** Nouns that a verb says its subject or object becomes or is: "became chairman". */
  public List<Integer> predicates(int token) {
    List<Integer> found = new ArrayList<>();
    for (int child : graph.children(token, "xcomp", "obj", "ccomp", "dep")) {
      if (graph.isNoun(child) && graph.mentionAt(child) == null) {
        found.add(child);
      }
    }
    return withConjuncts(found);
  }

  /**
   * What a token hangs on: one, or all the names that "founders" in "founders Lee and Kim" means.
   */
  public List<Integer> governors(int token) {
    int governor = graph.governor(token);
    if (governor < 0) {
      return List.of();
    }
    boolean plural = graph.tag(token).equals("NNS") && graph.isRelation(token, "compound");
    return plural ? withConjuncts(List.of(governor)) : List.of(governor);
  }

  /** Of a noun that is the object, subject or oblique of a verb: that verb. */
  public List<Integer> governingVerb(int token) {
    int governor = graph.governor(token);
    return governor >= 0 && isClausal(governor) ? List.of(governor) : List.of();
  }

  /** All verbs and predicates that the token stands below, the nearest first. */
  public List<Integer> clausesAbove(int token) {
    List<Integer> found = new ArrayList<>();
    int at = graph.governor(token);
    for (int steps = 0; at >= 0 && steps < graph.size(); steps++) {
      if (isClausal(at)) {
        found.add(at);
      }
      at = graph.governor(at);
    }
    return found;
  }

  /** The verb or predicate adjective whose grammatical subject the token is. */
  public List<Integer> subjectOf(int token) {
    return governingBy(token, "nsubj");
  }

  /** The verb whose direct object the token is. */
  public List<Integer> objectOf(int token) {
    return governingBy(token, "obj");
  }

  /** A conjunct stands where the first of its row stands. */
  private List<Integer> governingBy(int token, String relation) {
    int at = token;
    for (int steps = 0; steps < MAX_CLAUSES && graph.isRelation(at, "conj"); steps++) {
      at = graph.governor(at);
    }
    return graph.isRelation(at, relation) ? governingVerb(at) : List.of();
  }

  /** Whether the token heads a clause: a verb, or a predicate with a copula. */
  public boolean isClausal(int token) {
    return graph.isVerb(token)
        || (graph.tag(token).startsWith("JJ") && !graph.children(token, "cop").isEmpty())
        || (graph.tag(token).startsWith("JJ") && graph.isRelation(token, "acl", "advcl", "xcomp"));
  }

  /** Whether a verb is passive, by its auxiliary or as a bare participle. */
  public boolean isPassive(int token) {
    if (!graph.isVerb(token)) {
      return false;
    }
    if (!graph.children(token, "aux:pass", "nsubj:pass").isEmpty()) {
      return true;
    }
    boolean participle = graph.tag(token).equals("VBN");
    boolean perfect = graph.children(token, "aux").stream().anyMatch(a -> isHave(a));
    boolean opening = graph.isRelation(token, "dep") && token < graph.governor(token);
    boolean bare = opening || graph.isRelation(token, "acl", "advcl", "amod", "advmod");
    if (participle && !perfect && bare) {
      return graph.children(token, "obj").isEmpty() || hasAgent(token);
    }
    if (participle && !perfect && graph.isRelation(token, "conj") && graph.governor(token) >= 0) {
      boolean own = !graph.children(token, "nsubj", "aux").isEmpty();
      return !own && graph.isVerb(graph.governor(token)) && isPassive(graph.governor(token));
    }
    // Headlines drop the auxiliary: "Kraft unit bought by Mars".
    return !perfect
        && (participle || graph.tag(token).equals("VBD"))
        && (graph.children(token, "obj").isEmpty() || isBeforeBy(token))
        && hasAgent(token);
  }

  /** "the newly founded firm", "a firm founded in 2017". */
  private boolean isParticipleModifier(int token) {
    return graph.isRelation(token, "amod") && graph.tag(token).equals("VBN");
  }

  private boolean isBeforeBy(int token) {
    return token + 1 < graph.size() && graph.lower(token + 1).equals("by");
  }

  private boolean isHave(int token) {
    return graph.lemma(token).equals("have");
  }

  private boolean hasAgent(int token) {
    return prepositional(token, "by").stream()
        .anyMatch(
            t -> {
              var mention = graph.mentionAt(t);
              return mention != null ? mention.type().isName() : graph.isPronoun(t);
            });
  }

  private boolean hasCase(int token, String preposition) {
    for (int marker : graph.children(token, "case", "mark")) {
      if (graph.lower(marker).equals(preposition)) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> directObjects(int token) {
    List<Integer> objects = replaceRelatives(graph.children(token, "obj"), token);
    if (objects.isEmpty() && graph.isRelation(token, "acl:relcl")) {
      boolean ownSubject =
          graph.children(token, "nsubj").stream().anyMatch(s -> !isRelativePronoun(s));
      if (ownSubject && graph.governor(token) >= 0) {
        return List.of(graph.governor(token));
      }
    }
    if (objects.isEmpty()) {
      objects = graph.children(token, "iobj"); // "told Acme that ...": a clause is the other object
    }
    if (objects.isEmpty()) {
      objects = relativeObject(token);
    }
    return sharedObjects(token, objects);
  }

  /** "to sell or find a buyer for the unit", "to sell or list the unit": one object for both. */
  private List<Integer> sharedObjects(int token, List<Integer> own) {
    List<Integer> found = new ArrayList<>(own);
    boolean joined = token + 1 < graph.size() && graph.tag(token + 1).equals("CC");
    for (int other : joined ? graph.children(token, "conj") : List.<Integer>of()) {
      if (graph.isVerb(other) && graph.children(other, "nsubj").isEmpty()) {
        found.addAll(own.isEmpty() ? graph.children(other, "obj") : List.of());
        found.replaceAll(object -> sought(object, token, other));
      }
    }
    return found;
  }

  /** What a buyer is sought for, where the object of the second verb is a buyer. */
  private int sought(int object, int first, int second) {
    if (object < second || !words.isSought(graph.lemma(object))) {
      return object;
    }
    return Stream.of(object, second, first)
        .flatMap(governor -> prepositional(governor, "for").stream())
        .filter(this::isNameOrNoun)
        .findFirst()
        .orElse(object);
  }

  private boolean isNameOrNoun(int token) {
    var mention = graph.mentionAt(token);
    return mention == null || mention.type().isName();
  }

  /** "the unit, which Acme tried to buy": the pronoun hangs on the verb above. */
  private List<Integer> relativeObject(int token) {
    int at = token;
    while (graph.isRelation(at, "xcomp") && graph.governor(at) >= 0) {
      at = graph.governor(at);
    }
    boolean relative = at != token && graph.isRelation(at, "acl:relcl") && graph.governor(at) >= 0;
    boolean open =
        graph.children(at, "obj").stream().anyMatch(this::isRelativePronoun)
            && graph.children(at, "nsubj").stream().noneMatch(this::isRelativePronoun);
    return relative && open ? List.of(graph.governor(at)) : List.of();
  }

  private List<Integer> surfaceSubjects(int token, int depth) {
    if (depth > MAX_CLAUSES) {
      return List.of();
    }
    List<Integer> own =
        graph.children(token, "nsubj").stream().filter(s -> !isReflexive(s)).toList();
    if (!own.isEmpty()) {
      return replaceRelatives(own, token);
    }
    int governor = graph.governor(token);
    if (governor < 0) {
      return List.of();
    }
    int antecedent = behindRelative(token) ? antecedent(token) : -1;
    if (antecedent >= 0) {
      return List.of(antecedent);
    }
    if (graph.isRelation(token, "acl:relcl") || isParticipleModifier(token)) {
      return List.of(governor);
    }
    if (graph.isRelation(token, "acl")) {
      return isInfinitive(token) ? nounAgents(governor, depth + 1) : List.of(governor);
    }
    if (graph.isRelation(token, "xcomp")) {
      List<Integer> controllers = graph.children(governor, "obj");
      if (!controllers.isEmpty() && words.isObjectControl(graph.lemma(governor))) {
        return controllers;
      }
      return surfaceSubjects(governor, depth + 1);
    }
    if (graph.isRelation(
        token, "advcl", "ccomp", "conj", "obl", "nmod", "parataxis", "dep", "advmod")) {
      if (!isClausal(governor) && !graph.children(governor, "cop").isEmpty()) {
        return graph.children(governor, "nsubj"); // "X is the leader after buying Y"
      }
      return isClausal(governor)
          ? surfaceSubjects(governor, depth + 1)
          : nounAgents(governor, depth + 1);
    }
    return List.of();
  }

  /** "Nokia, which lost money, is ...": parsers hang the pronoun on a later verb. */
  private boolean behindRelative(int token) {
    return token > 0 && isRelativePronoun(token - 1) && graph.governor(token - 1) != token;
  }

  private List<Integer> nounAgents(int noun, int depth) {
    if (depth > MAX_CLAUSES) {
      return List.of();
    }
    LinkedHashSet<Integer> found = new LinkedHashSet<>();
    found.addAll(replaceRelatives(graph.children(noun, "nmod:poss"), noun));
    found.addAll(prepositional(noun, "by"));
    if (isPredicate(noun)) {
      found.addAll(graph.children(noun, "nsubj"));
    }
    if (found.isEmpty()) {
      found.addAll(supportSubjects(noun, depth));
    }
    if (found.isEmpty()) {
      for (int modifier : graph.children(noun, "compound", "amod")) {
        var mention = graph.mentionAt(modifier);
        if (mention != null && mention.type().isName()) {
          found.add(modifier);
        }
      }
    }
    return List.copyOf(found);
  }

  /** The subject of the verb that carries the noun: "Kraft made an offer". */
  private List<Integer> supportSubjects(int noun, int depth) {
    int verb = graph.governor(noun);
    if (verb < 0) {
      return List.of();
    }
    boolean argument = graph.isRelation(noun, "obj", "obl", "xcomp");
    if (argument && isClausal(verb)) {
      if (words.isReceiving(graph.lemma(verb))) {
        return prepositional(verb, "from");
      }
      return isPassive(verb) ? prepositional(verb, "by") : surfaceSubjects(verb, depth + 1);
    }
    if (graph.isRelation(noun, "nmod", "conj", "acl") && graph.isNoun(verb)) {
      return nounAgents(verb, depth + 1);
    }
    return List.of();
  }

  private boolean isPredicate(int noun) {
    return !graph.children(noun, "cop").isEmpty()
        || (!graph.children(noun, "nsubj").isEmpty() && !graph.children(noun, "case").isEmpty());
  }

  private boolean isInfinitive(int token) {
    return graph.children(token, "mark", "aux").stream().anyMatch(m -> graph.lower(m).equals("to"));
  }

  /** "has itself been active": the subject is the one before. */
  private boolean isReflexive(int token) {
    return graph.isPronoun(token)
        && (graph.lower(token).endsWith("self") || graph.lower(token).endsWith("selves"));
  }

  private boolean isRelativePronoun(int token) {
    return RELATIVE_PRONOUNS.contains(graph.lower(token))
        && !graph.tag(token).equals("DT")
        && graph.mentionAt(token) == null;
  }

  /** Puts the antecedent in place of a relative pronoun below {@code clause}. */
  private List<Integer> replaceRelatives(List<Integer> tokens, int clause) {
    List<Integer> replaced = new ArrayList<>(tokens.size());
    for (int token : tokens) {
      boolean relative = isRelativePronoun(token) || graph.lower(token).equals("whose");
      int antecedent = relative ? antecedent(clause) : -1;
      replaced.add(antecedent >= 0 ? antecedent : token);
    }
    return replaced;
  }

  private int antecedent(int clause) {
    int at = clause;
    for (int steps = 0; at >= 0 && steps < MAX_CLAUSES; steps++) {
      if (graph.isRelation(at, "acl:relcl", "acl")) {
        return graph.governor(at);
      }
      at = graph.governor(at);
    }
    return -1;
  }

  private List<Integer> withConjuncts(List<Integer> tokens) {
    LinkedHashSet<Integer> all = new LinkedHashSet<>();
    for (int token : tokens) {
      addWithConjuncts(token, all);
    }
    return List.copyOf(all);
  }

  private void addWithConjuncts(int token, LinkedHashSet<Integer> all) {
    if (!all.add(token)) {
      return;
    }
    for (int conjunct : graph.children(token, "conj")) {
      if (!graph.isVerb(conjunct)) {
        addWithConjuncts(conjunct, all);
      }
    }
  }
}
