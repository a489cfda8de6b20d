package org.newsledger.resolve;

import java.util.List;
import org.newsledger.lexicon.DescriptionNouns;
import org.newsledger.lexicon.DescriptionNouns.Noun;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Participant;
import org.newsledger.model.Sentence;

/** "The Fiat conglomerate", "Barclays Capital investment bank": the name before says who it is. */
final class NameBeforeNounStep implements ReferenceStep {

  @Override
  public List<Participant> resolve(Reference reference) {
    Phrase phrase = reference.phrase();
    Noun noun = phrase == null ? null : phrase.noun();
    if (phrase == null
        || noun == null
        || noun.of() != DescriptionNouns.Class.ORGANIZATION
        || noun.plural()
        || noun.kind().equals(DescriptionNouns.RELATION)) {
      return List.of();
    }
    Sentence sentence = reference.context().sentences().get(reference.filler().sentence());
    for (Mention mention : reference.context().mentionsIn(sentence.index())) {
      Entity entity = reference.context().entity(mention);
      boolean before =
          mention.firstToken() >= phrase.first()
              && mention.endToken() <= phrase.head()
              && isPlain(sentence, mention.endToken(), phrase.head());
      if (before
          && entity != null
          && mention.type() == EntityType.ORGANIZATION
          && reference.accepts(mention)
          && !entity.isTeller()
          && !entity.isPublicBody()) {
        return List.of(reference.named(mention, mention.type()));
      }
    }
    return List.of();
  }

  /** Only plain words stand between: no "'s", no hyphen as in "Acme-backed". */
  private static boolean isPlain(Sentence sentence, int from, int to) {
    for (int token = from; token < to; token++) {
      if (!sentence.lower(token).chars().allMatch(Character::isLetter)) {
        return false;
      }
    }
    return true;
  }
}
