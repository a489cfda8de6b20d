package org.newsledger.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.DescriptionNouns;
import org.newsledger.lexicon.DescriptionNouns.Noun;
import org.newsledger.model.EntityType;
import org.newsledger.model.Filler;
import org.newsledger.model.Filler.Form;
import org.newsledger.model.Participant;
import org.newsledger.syntax.SentenceGraph;

/**
 * "The unit" means the last unit that was described in full, under that name: "its Egyptian arm".
 * Only in parsed sentences, since where a phrase begins is a matter of grammar.
 */
final class EarlierUnitStep implements ReferenceStep {

  private static final int SENTENCES_BACK = 3;
  private static final String[] MODIFIERS = {"amod", "compound", "nmod:poss", "det", "nummod"};

  private final ReferenceStep units;

  /**
   * Looks for the phrase.
   *
   * @param units names the unit that a full phrase describes
   */
  EarlierUnitStep(ReferenceStep units) {
    this.units = units;
  }

  @Override
  public List<Participant> resolve(Reference reference) {
    Phrase phrase = reference.phrase();
    boolean bare =
        phrase != null
            && phrase.isDefinite()
            && isUnit(phrase.noun())
            && phrase.modifiers(reference.context().words()).isEmpty();
    return bare ? search(reference) : List.of();
  }

  private List<Participant> search(Reference reference) {
    Filler filler = reference.filler();
    int oldest = Math.max(0, filler.sentence() - SENTENCES_BACK);
    for (int sentence = filler.sentence(); sentence >= oldest; sentence--) {
      SentenceGraph graph = reference.context().graph(sentence);
      if (graph == null) {
        continue;
      }
      int end = sentence == filler.sentence() ? filler.firstToken() : graph.size();
      for (int token = end - 1; token >= 0; token--) {
        List<Participant> found = unitAt(token, graph, reference);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Participant> unitAt(int token, SentenceGraph graph, Reference reference) {
    Noun noun = reference.context().words().nouns().find(graph.lower(token));
    if (!isUnit(noun) || graph.mentionAt(token) != null) {
      return List.of();
    }
    int first = token;
    for (int child : graph.children(token, MODIFIERS)) {
      first = Math.min(first, first(child, graph));
    }
    Filler full = filler(graph, first, token, reference);
    Filler here = reference.filler();
    return units.resolve(reference.about(full)).stream()
        .map(
            unit ->
                new Participant(unit.name(), unit.type(), here.text(), here.start(), here.end()))
        .filter(unit -> unit.type() == EntityType.OTHER)
        .toList();
  }

  /** First token of a modifier: of the whole name if it is one. */
  private static int first(int child, SentenceGraph graph) {
    var mention = graph.mentionAt(child);
    return mention == null ? child : mention.firstToken();
  }

  private static Filler filler(SentenceGraph graph, int first, int head, Reference reference) {
    int start = graph.token(first).start();
    int end = graph.token(head).end();
    return new Filler(
        Form.DESCRIPTION,
        graph.sentence().index(),
        head,
        first,
        head + 1,
        start,
        end,
        reference.context().whole().substring(start, end),
        null);
  }

  private static boolean isUnit(@Nullable Noun noun) {
    return noun != null && noun.of() == DescriptionNouns.Class.UNIT;
  }
}
