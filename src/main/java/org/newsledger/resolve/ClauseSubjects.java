package org.newsledger.resolve;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Filler;
import org.newsledger.syntax.SentenceGraph;

/** The subjects that a phrase can look back to: of its own clause and of those around it. */
final class ClauseSubjects {

  private ClauseSubjects() {}

  /**
   * Head tokens of the subjects of the nearest clause that has one besides the phrase, with
   * subjects joined to them.
   *
   * @param graph null for a sentence without a parse, which gives none
   * @param possessive whether the phrase can mean the subject of its own verb ("its", not "it")
   */
  static Set<Integer> of(@Nullable SentenceGraph graph, Filler filler, boolean possessive) {
    Set<Integer> found = new HashSet<>();
    if (graph == null || filler.head() < 0) {
      return found;
    }
    int own = possessive ? -1 : graph.governor(filler.head());
    int at = graph.governor(filler.head());
    for (int steps = 0; at >= 0 && found.isEmpty() && steps < graph.size(); steps++) {
      if (at != own) {
        addSubjects(found, graph, at, filler.head());
      }
      at = graph.governor(at);
    }
    if (found.isEmpty() && own >= 0) {
      addBefore(found, graph, own, filler.head());
    }
    return found;
  }

  /** "If Acme's offer succeeds, it will own Bolt": the subject of the clause that leads in. */
  private static void addBefore(Set<Integer> found, SentenceGraph graph, int verb, int self) {
    for (int clause : graph.children(verb, "advcl")) {
      if (clause < self) {
        addSubjects(found, graph, clause, self);
      }
    }
  }

  private static void addSubjects(Set<Integer> found, SentenceGraph graph, int verb, int self) {
    for (int subject : graph.children(verb, "nsubj")) {
      if (!graph.dominates(subject, self)) {
        found.add(subject);
        found.addAll(graph.children(subject, "conj"));
      }
    }
  }
}
