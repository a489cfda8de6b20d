package org.newsledger.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.DescriptionNouns;
import org.newsledger.lexicon.DescriptionNouns.Noun;
import org.newsledger.lexicon.Pronouns.Person;
import org.newsledger.lexicon.Pronouns.Pronoun;
import org.newsledger.model.EntityType;
import org.newsledger.model.Filler;
import org.newsledger.model.Filler.Form;
import org.newsledger.model.Mention;
import org.newsledger.model.Participant;
import org.newsledger.model.RoleSpec;
import org.newsledger.model.Token;
import org.newsledger.syntax.SentenceGraph;

/**
 * Whom the pronouns and descriptions mean that are subjects: "In May it bought Bolt. In June it
 * bought Nut" goes on about the same buyer. Not for use by several threads.
 */
final class Anaphors {

  private static final RoleSpec ANYBODY =
      new RoleSpec("", Set.of(EntityType.ORGANIZATION, EntityType.PERSON), false, false);
  private static final ReferenceStep STEP = new SalienceStep();

  private final DocumentContext context;
  private final List<List<Mention>> bySentence = new ArrayList<>(); // filled from the first on

  Anaphors(DocumentContext context) {
    this.context = context;
  }

  /** Mentions that name nobody, each under the name of whom it means. */
  List<Mention> in(int sentence) {
    while (bySentence.size() <= sentence) {
      bySentence.add(find(bySentence.size()));
    }
    return bySentence.get(sentence);
  }

  private List<Mention> find(int sentence) {
    List<Mention> found = new ArrayList<>();
    SentenceGraph graph = context.graph(sentence);
    List<Token> tokens = context.sentences().get(sentence).tokens();
    for (int token = 0; token < tokens.size(); token++) {
      boolean subject = graph == null ? token == 0 : graph.isRelation(token, "nsubj");
      Filler filler = subject ? filler(graph, sentence, token, tokens) : null;
      if (filler != null) {
        for (Participant who :
            STEP.resolve(new Reference(filler, ANYBODY, context, Set.of(), false))) {
          Mention mention = mention(filler, who);
          Entity entity = context.entity(mention);
          if (entity != null && (entity.inTitle() || !entity.isTeller())) {
            found.add(mention);
          }
        }
      }
    }
    return List.copyOf(found);
  }

  private @Nullable Filler filler(
      @Nullable SentenceGraph graph, int sentence, int token, List<Token> tokens) {
    Pronoun pronoun = context.words().pronouns().find(tokens.get(token).text());
    if (pronoun != null && pronoun.person() == Person.THIRD && !pronoun.possessive()) {
      return filler(Form.PRONOUN, sentence, token, token, tokens);
    }
    Noun noun = context.words().nouns().find(tokens.get(token).text());
    if (graph == null
        || noun == null
        || noun.of() != DescriptionNouns.Class.ORGANIZATION
        || noun.plural()
        || graph.mentionAt(token) != null) {
      return null;
    }
    int first = DescribedSubject.first(graph, token);
    return filler(Form.DESCRIPTION, sentence, first, token, tokens);
  }

  private Filler filler(Form form, int sentence, int first, int head, List<Token> tokens) {
    int start = tokens.get(first).start();
    int end = tokens.get(head).end();
    String text = context.whole().substring(start, end);
    return new Filler(form, sentence, head, first, head + 1, start, end, text, null);
  }

  private static Mention mention(Filler filler, Participant who) {
    return Mention.named(
            who.type(),
            filler.sentence(),
            filler.firstToken(),
            filler.endToken(),
            filler.start(),
            filler.end(),
            filler.text())
        .withName(who.name());
  }
}
