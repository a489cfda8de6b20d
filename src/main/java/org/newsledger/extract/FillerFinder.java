package org.newsledger.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Amount;
import org.newsledger.model.EntityType;
import org.newsledger.model.Filler;
import org.newsledger.model.Filler.Form;
import org.newsledger.model.Mention;
import org.newsledger.model.RoleSpec;
import org.newsledger.syntax.GroupMembers;
import org.newsledger.syntax.SentenceGraph;

/** Turns the token that a path reached into what fills the role. */
final class FillerFinder {

  private static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "him",
          "her",
          "them",
          "us",
          "his",
          "its",
          "their",
          "our",
          "my",
          "who",
          "which",
          "that",
          "both",
          "itself",
          "himself",
          "herself",
          "themselves");

  /** Some of a group. */
  private static final Set<String> PARTS = Set.of("some", "several", "many", "most", "all");

  /** Introduces names out of a group. */
  private static final Set<String> EXAMPLE = Set.of("including", "such", "like");

  /** A price below this is part of a product's name ("the $25 plan"), a sum above it is not. */
  private static final BigDecimal LEAST_COST = new BigDecimal(1_000_000);

  private final SentenceGraph graph;
  private final String whole;

  FillerFinder(SentenceGraph graph, String whole) {
    this.graph = graph;
    this.whole = whole;
  }

  /** The filler headed by {@code token}, or null where the role does not take it. */
  @Nullable Filler filler(int token, RoleSpec role) {
    Mention mention = fitting(token, role.types());
    if (mention != null) {
      return named(mention);
    }
    Mention own = graph.mentionAt(token);
    if (own != null) {
      return null;
    }
    if (graph.isPronoun(token) || PRONOUNS.contains(graph.lower(token))) {
      return PRONOUNS.contains(graph.lower(token))
          ? phrase(Form.PRONOUN, token, token, token + 1)
          : null;
    }
    if (!graph.isNoun(token)) {
      return null;
    }
    return description(token);
  }

  /**
   * What the phrase headed by {@code token} puts into the role: the names that it lists ("two
   * rivals -- Acme and Bolt", "businesses including Acme"), else the one filler, if any.
   */
  List<Filler> fillers(int token, RoleSpec role) {
    List<Filler> listed = graph.mentionAt(token) == null ? listed(token, role) : List.of();
    if (!listed.isEmpty()) {
      return listed;
    }
    Filler one = filler(token, role);
    return one == null ? List.of() : List.of(one);
  }

  private List<Filler> listed(int token, RoleSpec role) {
    int members = membersOfPart(token);
    if (!graph.isNoun(token) && members < 0) {
      return List.of();
    }
    boolean plural = graph.tag(token).endsWith("S") || members >= 0;
    List<Filler> names = new ArrayList<>();
    for (int member : GroupMembers.of(graph, token)) {
      Mention mention = graph.mentionAt(member);
      if (mention != null && role.types().contains(mention.type())) {
        names.add(named(mention));
      }
    }
    if (plural) {
      addListed(token, role, names);
    }
    if (members >= 0 && names.isEmpty()) {
      addListed(members, role, names);
    }
    return names;
  }

  private void addListed(int group, RoleSpec role, List<Filler> names) {
    for (int child : graph.children(group)) {
      boolean example =
          graph.children(child, "case").stream().anyMatch(c -> EXAMPLE.contains(graph.lower(c)));
      if (child > group && (example || graph.isRelation(child, "appos", "dep"))) {
        addNames(child, role, names);
      }
    }
  }

  /** Of "two" in "two of its rivals, Acme and Bolt": the rivals; -1 for other words. */
  private int membersOfPart(int token) {
    boolean part = graph.tag(token).equals("CD") || PARTS.contains(graph.lower(token));
    for (int child : part ? graph.children(token, "nmod") : List.<Integer>of()) {
      if (graph.tag(child).equals("NNS") && graph.hasCase(child, "of")) {
        return child;
      }
    }
    return -1;
  }

  private void addNames(int token, RoleSpec role, List<Filler> names) {
    Mention mention = graph.mentionAt(token);
    if (mention != null && role.types().contains(mention.type())) {
      names.add(named(mention));
    }
    for (int conjunct : graph.children(token, "conj")) {
      addNames(conjunct, role, names);
    }
  }

  /** The filler for a role that the sentence leaves open. */
  static Filler topic(int sentence, int at) {
    return new Filler(Form.TOPIC, sentence, -1, 0, 0, at, at, "", null);
  }

  /** Name mentions of the role's types left (or right) of a token, nearest first. */
  List<Filler> beside(int token, RoleSpec role, boolean left) {
    List<Filler> found = new ArrayList<>();
    List<Mention> mentions = graph.mentions();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(left ? mentions.size() - 1 - i : i);
      boolean onSide = left ? mention.endToken() <= token : mention.firstToken() > token;
      if (onSide && role.types().contains(mention.type())) {
        found.add(named(mention));
        return found;
      }
    }
    return found;
  }

  private @Nullable Mention fitting(int token, Set<EntityType> types) {
    Mention own = graph.mentionAt(token);
    if (own != null) {
      return types.contains(own.type()) || isMistakenPerson(own, types) ? own : null;
    }
    for (int apposition : graph.children(token, "appos")) {
      Mention mention = graph.mentionAt(apposition);
      if (mention != null && types.contains(mention.type())) {
        return mention;
      }
    }
    return null;
  }

  /** Company names are often taken for surnames; a role that holds no people knows better. */
  private static boolean isMistakenPerson(Mention mention, Set<EntityType> types) {
    return mention.type() == EntityType.PERSON
        && types.contains(EntityType.ORGANIZATION)
        && !types.contains(EntityType.PERSON);
  }

  private Filler named(Mention mention) {
    return new Filler(
        Form.NAME,
        mention.sentence(),
        graph.node(mention.firstToken()),
        mention.firstToken(),
        mention.endToken(),
        mention.start(),
        mention.end(),
        mention.text(),
        mention);
  }

  /** The noun with what stands before it and the "of" or "in" phrase right behind it. */
  private Filler description(int token) {
    int first = token;
    int end = token + 1;
    int cost = costEnd(token);
    for (int child : graph.children(token)) {
      if (child < token
          && child >= cost
          && graph.isRelation(child, "det", "amod", "compound", "nmod:poss", "nummod", "nmod")) {
        first = Math.min(first, leftEdge(child));
      }
    }
    for (int child : graph.children(token, "nmod")) {
      boolean close = graph.children(child, "case").contains(end);
      String preposition = close ? graph.lower(end) : "";
      if (close && (preposition.equals("of") || preposition.equals("in"))) {
        end = Math.max(end, rightEdge(child) + 1);
      }
    }
    return phrase(Form.DESCRIPTION, token, first, end);
  }

  /** Behind the sum in "a $370 million engine plant": what a thing costs to build names it not. */
  private int costEnd(int noun) {
    int end = 0;
    for (int child : graph.children(noun)) {
      Mention mention = graph.mentionAt(child);
      if (child < noun && mention != null && isCost(mention.amount())) {
        end = Math.max(end, mention.endToken());
      }
    }
    return end;
  }

  private static boolean isCost(@Nullable Amount amount) {
    BigDecimal value = amount == null ? null : amount.value();
    return value != null && value.compareTo(LEAST_COST) >= 0;
  }

  private int leftEdge(int token) {
    int edge = token;
    Mention mention = graph.mentionAt(token);
    if (mention != null) {
      edge = mention.firstToken();
    }
    for (int child : graph.children(token)) {
      if (child < edge) {
        edge = leftEdge(child);
      }
    }
    return edge;
  }

  private int rightEdge(int token) {
    Mention mention = graph.mentionAt(token);
    int edge = mention == null ? token : mention.endToken() - 1;
    for (int child : graph.children(token, "nmod", "conj", "compound")) {
      if (child > edge) {
        edge = rightEdge(child);
      }
    }
    return edge;
  }

  private Filler phrase(Form form, int head, int first, int end) {
    int start = graph.token(first).start();
    int stop = graph.token(end - 1).end();
    return new Filler(
        form,
        graph.sentence().index(),
        head,
        first,
        end,
        start,
        stop,
        whole.substring(start, stop),
        null);
  }
}
