package org.newsledger.resolve;

import java.util.List;
import java.util.Set;
import org.newsledger.model.EntityType;
import org.newsledger.model.Filler;
import org.newsledger.model.Mention;
import org.newsledger.model.Participant;
import org.newsledger.syntax.SentenceGraph;

/** "The board of Acme", "the company's management" act for Acme. */
final class BoardStep implements ReferenceStep {

  private static final Set<String> BOARDS =
      Set.of("board", "boards", "management", "leadership", "directors");

  private final ReferenceStep described;

  /**
   * Looks for the board.
   *
   * @param described tells whom a description or pronoun means
   */
  BoardStep(ReferenceStep described) {
    this.described = described;
  }

  @Override
  public List<Participant> resolve(Reference reference) {
    Filler filler = reference.filler();
    SentenceGraph graph = reference.graph();
    boolean board =
        graph != null
            && filler.form() == Filler.Form.DESCRIPTION
            && reference.role().types().contains(EntityType.ORGANIZATION)
            && BOARDS.contains(lower(reference, filler.head()));
    if (graph == null || !board) {
      return List.of();
    }
    List<Participant> found = named(reference);
    return found.isEmpty() ? described(reference, graph) : found;
  }

  private static List<Participant> named(Reference reference) {
    Filler filler = reference.filler();
    for (Mention mention : reference.context().mentionsIn(filler.sentence())) {
      boolean next =
          mention.firstToken() == filler.head() + 2
              || (mention.firstToken() == filler.head() + 3
                  && lower(reference, filler.head() + 2).equals("the"));
      boolean of = lower(reference, filler.head() + 1).equals("of");
      if (of && next && mention.type() == EntityType.ORGANIZATION) {
        return List.of(reference.named(mention, mention.type()));
      }
    }
    return List.of();
  }

  /** "The company's board", "the board of the ailing bank". */
  private List<Participant> described(Reference reference, SentenceGraph graph) {
    Filler filler = reference.filler();
    for (int owner : graph.children(filler.head(), "nmod:poss", "nmod")) {
      if (graph.mentionAt(owner) != null || BOARDS.contains(graph.lower(owner))) {
        continue;
      }
      Filler phrase = DescribedSubject.description(graph, filler.sentence(), owner, reference);
      for (Participant who : described.resolve(reference.about(phrase))) {
        return List.of(
            new Participant(who.name(), who.type(), filler.text(), filler.start(), filler.end()));
      }
    }
    return List.of();
  }

  private static String lower(Reference reference, int token) {
    var sentence = reference.context().sentences().get(reference.filler().sentence());
    return token < sentence.tokens().size() ? sentence.lower(token) : "";
  }
}
