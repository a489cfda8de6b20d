package org.newsledger.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsledger.model.Mention;

/**
 * Who stands behind a noun for a group without a name: "a consortium led by Acme", "a group that
 * includes Acme and Bolt", "a company run by Lee".
 */
public final class GroupMembers {

  private static final Set<String> GROUPS =
      Set.of("consortium", "syndicate", "trio", "duo", "pair", "quartet", "alliance", "venture");
  private static final Set<String> VEHICLES =
      Set.of("group", "company", "firm", "vehicle", "fund", "team", "entity", "partnership");
  private static final Set<String> CROWDS =
      Set.of("investors", "shareholders", "creditors", "lenders", "banks", "companies", "firms");
  private static final Set<String> LEADING =
      Set.of("lead", "head", "run", "control", "own", "back", "found", "spearhead");
  private static final Set<String> LED = Set.of("led", "headed");
  private static final Set<String> INCLUDING = Set.of("include", "comprise", "involve", "feature");
  private static final Set<String> OPEN_ARTICLES = Set.of("a", "an", "another", "one");

  private GroupMembers() {}

  /** The heads of the members' names in the order of the text; empty for other words. */
  public static List<Integer> of(SentenceGraph graph, int token) {
    if (graph.mentionAt(token) != null || !isGroup(graph, token)) {
      return List.of();
    }
    LinkedHashSet<Integer> members = new LinkedHashSet<>();
    for (int child : graph.children(token)) {
      if (graph.isRelation(child, "acl")) {
        members.addAll(named(graph, inClause(graph, child)));
      } else if (graph.isRelation(child, "nmod") && isList(graph, token, child)) {
        members.addAll(named(graph, List.of(child)));
      } else if (isLed(graph, child)) {
        members.addAll(named(graph, graph.children(child)));
      }
    }
    return List.copyOf(members);
  }

  /** "the Acme-led group". */
  private static boolean isLed(SentenceGraph graph, int word) {
    return graph.isRelation(word, "amod")
        && LED.contains(graph.lower(word))
        && word > 1
        && graph.lower(word - 1).equals("-");
  }

  private static boolean isGroup(SentenceGraph graph, int token) {
    if (graph.children(token, "amod").stream().anyMatch(word -> isLed(graph, word))) {
      return GROUPS.contains(graph.lemma(token)) || VEHICLES.contains(graph.lemma(token));
    }
    boolean open =
        graph.children(token, "det").stream().anyMatch(d -> OPEN_ARTICLES.contains(graph.lower(d)));
    return GROUPS.contains(graph.lemma(token))
        || CROWDS.contains(graph.lower(token))
        || (open && VEHICLES.contains(graph.lemma(token)));
  }

  /** "led by Acme", "that includes Acme". */
  private static List<Integer> inClause(SentenceGraph graph, int verb) {
    if (INCLUDING.contains(graph.lemma(verb))) {
      return graph.children(verb, "obj");
    }
    return LEADING.contains(graph.lemma(verb))
        ? graph.children(verb).stream().filter(c -> graph.hasCase(c, "by")).toList()
        : List.of();
  }

  /** "a consortium of Acme and Bolt", "a group including Acme". */
  private static boolean isList(SentenceGraph graph, int group, int child) {
    return graph.hasCase(child, "including")
        || (GROUPS.contains(graph.lemma(group)) && graph.hasCase(child, "of"));
  }

  private static List<Integer> named(SentenceGraph graph, List<Integer> tokens) {
    List<Integer> names = new ArrayList<>();
    for (int token : tokens) {
      Mention mention = graph.mentionAt(token);
      if (mention != null && mention.type().isName()) {
        names.add(token);
      }
      names.addAll(named(graph, graph.children(token, "conj")));
    }
    return names;
  }
}
