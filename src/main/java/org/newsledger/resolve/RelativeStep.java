package org.newsledger.resolve;

import java.util.List;
import org.newsledger.lexicon.Pronouns.Person;
import org.newsledger.lexicon.Pronouns.Pronoun;
import org.newsledger.model.Filler;
import org.newsledger.model.Filler.Form;
import org.newsledger.model.Mention;
import org.newsledger.model.Participant;
import org.newsledger.model.Sentence;
import org.newsledger.model.Token;
import org.newsledger.syntax.SentenceGraph;

/** "who", "which" and "that" mean the noun that their clause hangs on. */
final class RelativeStep implements ReferenceStep {

  private final ReferenceStep descriptions;

  /**
   * Asks for names itself.
   *
   * @param descriptions tells whom a head noun that is no name means
   */
  RelativeStep(ReferenceStep descriptions) {
    this.descriptions = descriptions;
  }

  @Override
  public List<Participant> resolve(Reference reference) {
    Pronoun pronoun = reference.pronoun();
    SentenceGraph graph = reference.graph();
    if (pronoun == null || pronoun.person() != Person.RELATIVE || graph == null) {
      return List.of();
    }
    int noun = noun(graph, reference.filler().head());
    if (noun < 0) {
      return List.of();
    }
    Mention mention = graph.mentionAt(noun);
    if (mention != null) {
      return reference.accepts(mention) ? List.of(reference.meant(mention)) : List.of();
    }
    return descriptions.resolve(reference.about(description(reference.filler(), graph, noun)));
  }

  private static int noun(SentenceGraph graph, int pronoun) {
    int at = pronoun;
    for (int steps = 0; at >= 0 && steps < graph.size(); steps++) {
      if (graph.isRelation(at, "acl")) {
        return graph.governor(at);
      }
      at = graph.governor(at);
    }
    return -1;
  }

  private static Filler description(Filler pronoun, SentenceGraph graph, int noun) {
    Sentence sentence = graph.sentence();
    int first = noun;
    for (int child : graph.children(noun, "det", "amod", "compound", "nmod:poss", "nummod")) {
      first = Math.min(first, child);
    }
    Token from = sentence.tokens().get(first);
    Token to = sentence.tokens().get(noun);
    StringBuilder text = new StringBuilder();
    for (Token token : sentence.tokens().subList(first, noun + 1)) {
      text.append(text.isEmpty() ? "" : " ").append(token.text());
    }
    return new Filler(
        Form.DESCRIPTION,
        pronoun.sentence(),
        noun,
        first,
        noun + 1,
        from.start(),
        to.end(),
        text.toString(),
        null);
  }
}
