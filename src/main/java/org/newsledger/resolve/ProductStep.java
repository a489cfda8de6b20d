package org.newsledger.resolve;

import java.util.List;
import java.util.Set;
import org.newsledger.lexicon.DescriptionNouns;
import org.newsledger.model.EntityType;
import org.newsledger.model.Participant;

/** "The handheld console", where a price is told, is the product named shortly before. */
final class ProductStep implements ReferenceStep {

  private static final int LEAST = 25; // score of one that can be meant at all

  @Override
  public List<Participant> resolve(Reference reference) {
    Phrase phrase = reference.phrase();
    Set<EntityType> types = reference.role().types();
    boolean product =
        phrase != null
            && phrase.noun() != null
            && phrase.noun().of() == DescriptionNouns.Class.PRODUCT
            && !phrase.noun().plural()
            && phrase.isDefinite();
    if (!product
        || !types.contains(EntityType.PRODUCT)
        || types.contains(EntityType.ORGANIZATION)) {
      return List.of();
    }
    Wanted thing = new Wanted(false, true, null, Set.of(), true, false);
    return new Salience(reference, thing)
        .rank().stream()
            .filter(s -> s.mention().type() == EntityType.PRODUCT && s.score() >= LEAST)
            .limit(1)
            .map(s -> reference.meant(s.mention()))
            .toList();
  }
}
