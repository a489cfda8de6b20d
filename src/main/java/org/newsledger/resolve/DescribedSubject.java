package org.newsledger.resolve;

import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.DescriptionNouns;
import org.newsledger.lexicon.DescriptionNouns.Noun;
import org.newsledger.model.Filler;
import org.newsledger.model.Filler.Form;
import org.newsledger.syntax.SentenceGraph;

/** "The insurer said it would sell its unit": the pronoun means what the description means. */
final class DescribedSubject {

  private static final String[] PARTS = {"det", "amod", "compound", "nmod:poss", "nummod"};

  private DescribedSubject() {}

  /**
   * The only subject of the nearest clause around a pronoun, if it is a description of somebody.
   *
   * @return null where it is not
   */
  static @Nullable Filler of(Reference reference, Wanted wanted) {
    SentenceGraph graph = reference.graph();
    Filler pronoun = reference.filler();
    if (graph == null || !wanted.things()) {
      return null;
    }
    var subjects = ClauseSubjects.of(graph, pronoun, wanted.possessive());
    if (subjects.size() != 1) {
      return null;
    }
    int head = subjects.iterator().next();
    Noun noun = reference.context().words().nouns().find(graph.lower(head));
    boolean company =
        noun != null && noun.of() == DescriptionNouns.Class.ORGANIZATION && !noun.plural();
    return company && graph.mentionAt(head) == null && head < pronoun.head()
        ? description(graph, pronoun.sentence(), head, reference)
        : null;
  }

  static Filler description(SentenceGraph graph, int sentence, int head, Reference reference) {
    int first = first(graph, head);
    int start = graph.token(first).start();
    int end = graph.token(head).end();
    return new Filler(
        Form.DESCRIPTION,
        sentence,
        head,
        first,
        head + 1,
        start,
        end,
        reference.context().whole().substring(start, end),
        null);
  }

  /** The first token of the description with that head. */
  static int first(SentenceGraph graph, int head) {
    int first = head;
    for (int child : graph.children(head, PARTS)) {
      first = Math.min(first, child);
    }
    return first;
  }
}
