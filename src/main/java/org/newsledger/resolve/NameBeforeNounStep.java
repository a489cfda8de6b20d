package org.newsledger.resolve;

import java.util.List;
import org.newsledger.lexicon.DescriptionNouns;
import org.newsledger.lexicon.DescriptionNouns.Noun;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Participant;
import org.newsledger.model.Sentence;

/**
 * "The Fiat conglomerate", "Barclays Capital investment bank", "its Oriental Brewery unit": the
 * name before says who it is. "The Fiat unit" is a part of Fiat, unless Fiat is called a unit
 * elsewhere or somebody else sells it; "its Canadian Visa business" is a part of what Visa is.
 */
final class NameBeforeNounStep implements ReferenceStep {

  @Override
  public List<Participant> resolve(Reference reference) {
    Phrase phrase = reference.phrase();
    Noun noun = phrase == null ? null : phrase.noun();
    if (phrase == null || noun == null || noun.plural()) {
      return List.of();
    }
    boolean firm =
        noun.of() == DescriptionNouns.Class.ORGANIZATION
            && !noun.kind().equals(DescriptionNouns.RELATION);
    boolean unit = noun.of() == DescriptionNouns.Class.UNIT;
    if (!firm && !unit) {
      return List.of();
    }
    boolean owned = unit && (reference.sold() || isOwned(reference, phrase));
    Sentence sentence = reference.context().sentences().get(reference.filler().sentence());
    for (Mention mention : reference.context().mentionsIn(sentence.index())) {
      Entity entity = reference.context().entity(mention);
      boolean before =
          mention.firstToken() >= phrase.first() + phrase.afterPossessor()
              && mention.endToken() <= phrase.head()
              && isPlain(sentence, mention.endToken(), phrase.head())
              && (firm || isNameOfUnit(reference, phrase, mention));
      if (before
          && entity != null
          && (firm || owned || isCalledUnit(reference, entity))
          && mention.type() == EntityType.ORGANIZATION
          && reference.accepts(mention)
          && !entity.isTeller()
          && !entity.isPublicBody()) {
        return List.of(reference.named(mention, mention.type()));
      }
    }
    return List.of();
  }

  /** Right before the noun, and no "Canadian" before it. */
  private static boolean isNameOfUnit(Reference reference, Phrase phrase, Mention mention) {
    List<String> before =
        phrase.words().subList(phrase.afterPossessor(), mention.firstToken() - phrase.first());
    return mention.endToken() == phrase.head()
        && before.stream()
            .allMatch(word -> reference.context().words().nationalities().ofWord(word) == null);
  }

  /** "Its unit Acme" somewhere in the article. */
  private static boolean isCalledUnit(Reference reference, Entity entity) {
    DescriptionNouns nouns = reference.context().words().nouns();
    for (Mention mention : entity.mentions()) {
      Sentence sentence = reference.context().sentences().get(mention.sentence());
      int before = mention.firstToken() - 1;
      Noun noun = before < 0 ? null : nouns.find(sentence.lower(before));
      if (noun != null && noun.of() == DescriptionNouns.Class.UNIT) {
        return true;
      }
    }
    return false;
  }

  /** "Its", "Acme's": the name before the noun is not the owner's. */
  private static boolean isOwned(Reference reference, Phrase phrase) {
    return phrase.afterPossessor() > 0 || phrase.hasPronounPossessor(reference.context().words());
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
