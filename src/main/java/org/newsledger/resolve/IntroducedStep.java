package org.newsledger.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.DescriptionNouns;
import org.newsledger.lexicon.DescriptionNouns.Noun;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Participant;
import org.newsledger.syntax.SentenceGraph;

/**
 * News begins with what somebody is and names him next: "A former trader was fined on Monday. Ann
 * Lee admitted ...", "A Swiss fund said it had made an offer. Acme Capital, which ...".
 */
final class IntroducedStep implements ReferenceStep {

  private static final int OPENING = 1; // sentences behind the first
  private static final int AHEAD = 2;

  @Override
  public List<Participant> resolve(Reference reference) {
    Phrase phrase = reference.phrase();
    int sentence = reference.filler().sentence();
    int lead = reference.context().leadSentence();
    boolean opens = phrase != null && lead >= 0 && sentence <= lead + OPENING;
    if (phrase == null || !opens || !phrase.isIndefinite() || !isSubject(reference)) {
      return List.of();
    }
    EntityType type = type(phrase.noun());
    int last = Math.min(sentence + AHEAD, reference.context().sentences().size() - 1);
    for (int next = sentence + 1; type != null && next <= last; next++) {
      Mention named = introduced(reference, type, next);
      if (named != null) {
        return List.of(reference.meant(named));
      }
    }
    return List.of();
  }

  private static boolean isSubject(Reference reference) {
    SentenceGraph graph = reference.graph();
    return graph != null && graph.isRelation(reference.filler().head(), "nsubj");
  }

  private static @Nullable EntityType type(@Nullable Noun noun) {
    if (noun == null || noun.plural() || noun.kind().equals(DescriptionNouns.RELATION)) {
      return null;
    }
    return switch (noun.of()) {
      case PERSON -> EntityType.PERSON;
      case ORGANIZATION -> EntityType.ORGANIZATION;
      default -> null;
    };
  }

  /** The subject of a sentence that names it for the first time; a person in full. */
  private static @Nullable Mention introduced(Reference reference, EntityType type, int sentence) {
    SentenceGraph graph = reference.context().graph(sentence);
    for (Mention mention : reference.context().mentionsIn(sentence)) {
      Entity entity = reference.context().entity(mention);
      boolean subject =
          graph == null
              ? mention.firstToken() == 0
              : graph.isRelation(mention.endToken() - 1, "nsubj");
      if (subject
          && entity != null
          && mention.type() == type
          && reference.accepts(mention)
          && !entity.isTeller()
          && isFirst(reference, entity, mention)
          && (type != EntityType.PERSON || mention.text().indexOf(' ') > 0)) {
        return mention;
      }
    }
    return null;
  }

  private static boolean isFirst(Reference reference, Entity entity, Mention mention) {
    return entity.mentions().stream()
        .filter(other -> !reference.context().isTitle(other.sentence()))
        .findFirst()
        .filter(mention::equals)
        .isPresent();
  }
}
