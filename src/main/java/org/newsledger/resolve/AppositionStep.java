package org.newsledger.resolve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.DescriptionNouns;
import org.newsledger.lexicon.DescriptionNouns.Noun;
import org.newsledger.model.EntityType;
import org.newsledger.model.Filler;
import org.newsledger.model.Mention;
import org.newsledger.model.Participant;
import org.newsledger.syntax.SentenceGraph;

/**
 * A description with a name beside it means the one named: "the Belgian brewer, Acme", "Acme, a
 * Belgian brewer", "the business, called Acme", "brewer Acme".
 */
final class AppositionStep implements ReferenceStep {

  @Override
  public List<Participant> resolve(Reference reference) {
    Phrase phrase = reference.phrase();
    if (phrase == null) {
      return List.of();
    }
    for (Mention mention : beside(reference, phrase)) {
      if (reference.accepts(mention)) {
        return List.of(reference.named(mention, mention.type()));
      }
    }
    return List.of();
  }

  private static List<Mention> beside(Reference reference, Phrase phrase) {
    List<Mention> found = new ArrayList<>();
    Filler filler = reference.filler();
    for (Mention mention : reference.context().mentionsIn(filler.sentence())) {
      if (mention.firstToken() == phrase.head() + 1) {
        found.add(mention);
      }
    }
    SentenceGraph graph = reference.graph();
    if (graph != null) {
      addInside(found, reference, graph, phrase);
      addApposed(found, graph, phrase.head());
    }
    return found;
  }

  /** "the Acme fund" is Acme, "its Gizmo headset" the Gizmo; "its Acme unit" is a part of Acme. */
  private static void addInside(
      List<Mention> found, Reference reference, SentenceGraph graph, Phrase phrase) {
    int before = phrase.head() - 1;
    if (before < 0
        || !graph.isRelation(before, "compound")
        || graph.governor(before) != phrase.head()) {
      return;
    }
    Mention inside = graph.mentionAt(before);
    Noun noun = phrase.noun();
    boolean product = inside != null && inside.type() == EntityType.PRODUCT;
    boolean body =
        inside != null
            && inside.type() == EntityType.ORGANIZATION
            && noun != null
            && noun.of() == DescriptionNouns.Class.ORGANIZATION
            && !noun.kind().equals(DescriptionNouns.RELATION);
    if (product ? reference.role().types().contains(EntityType.PRODUCT) : body) {
      add(found, inside);
    }
  }

  private static void addApposed(List<Mention> found, SentenceGraph graph, int head) {
    graph.children(head, "appos").forEach(child -> add(found, graph.mentionAt(child)));
    for (int clause : graph.children(head, "acl")) {
      if (graph
          .lemma(clause)
          .matches("call(ed)?|name(d)?|dub(bed)?|know(n)?|brand(ed)?|title(d)?|codename(d)?")) {
        graph
            .children(clause, "xcomp", "obj", "obl", "dep")
            .forEach(child -> add(found, graph.mentionAt(child)));
      }
    }
    if (graph.isRelation(head, "appos") && graph.governor(head) >= 0) {
      add(found, graph.mentionAt(graph.governor(head)));
    }
  }

  private static void add(List<Mention> found, @Nullable Mention mention) {
    if (mention != null) {
      found.add(mention);
    }
  }
}
