package org.newsledger.resolve;

import java.util.List;
import org.newsledger.model.EntityType;
import org.newsledger.model.Filler;
import org.newsledger.model.Participant;
import org.newsledger.model.Sentence;
import org.newsledger.syntax.SentenceGraph;

/**
 * A proper noun that no tagger took for a name is one all the same where a role is open for it: who
 * was bought is a company.
 */
final class UntaggedNameStep implements ReferenceStep {

  @Override
  public List<Participant> resolve(Reference reference) {
    Filler filler = reference.filler();
    SentenceGraph graph = reference.graph();
    EntityType type = type(reference);
    boolean name =
        filler.form() == Filler.Form.DESCRIPTION
            && graph != null
            && type != null
            && graph.isUntaggedName(filler.head());
    if (!name || graph == null || type == null) {
      return List.of();
    }
    int first = filler.head();
    while (first > filler.firstToken() && isPart(graph, first - 1, filler.head() - first > 0)) {
      first--;
    }
    Sentence sentence = reference.context().sentences().get(filler.sentence());
    int start = sentence.tokens().get(first).start();
    int end = sentence.tokens().get(filler.head()).end();
    String text = reference.context().whole().substring(start, end);
    return List.of(new Participant(text, type, text, start, end));
  }

  /** Of "Kindest Place Groups" taggers know the last word alone for a name. */
  private static boolean isPart(SentenceGraph graph, int token, boolean second) {
    String tag = graph.tag(token);
    boolean ordinary = (tag.startsWith("NN") || tag.startsWith("JJ")) && (token > 0 || second);
    return graph.mentionAt(token) == null
        && (tag.startsWith("NNP") || ordinary)
        && Character.isUpperCase(graph.token(token).text().codePointAt(0));
  }

  private static @org.jspecify.annotations.Nullable EntityType type(Reference reference) {
    for (EntityType type : List.of(EntityType.ORGANIZATION, EntityType.PRODUCT)) {
      if (reference.role().types().contains(type)) {
        return type;
      }
    }
    return null;
  }
}
