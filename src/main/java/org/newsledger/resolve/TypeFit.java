package org.newsledger.resolve;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.Nationalities;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;

/**
 * Which type a name takes in a role. The role knows better than a tagger what it can hold: who was
 * valued at a sum is no person, even if the tagger thought so.
 */
final class TypeFit {

  private final Nationalities nationalities;

  TypeFit(Nationalities nationalities) {
    this.nationalities = nationalities;
  }

  /** The mention's type as the role reads it, or null where it cannot fill the role. */
  @Nullable EntityType of(Mention mention, Set<EntityType> wanted) {
    if (wanted.contains(mention.type())) {
      return mention.type();
    }
    if (!mention.type().isName() || isPlace(mention)) {
      return null;
    }
    if (wanted.contains(EntityType.ORGANIZATION)) {
      return EntityType.ORGANIZATION;
    }
    if (wanted.contains(EntityType.PRODUCT) && mention.type() == EntityType.ORGANIZATION) {
      return EntityType.PRODUCT;
    }
    boolean mistakenPerson = mention.type() == EntityType.LOCATION && mention.name().contains(" ");
    return wanted.contains(EntityType.PERSON) && mistakenPerson ? EntityType.PERSON : null;
  }

  private boolean isPlace(Mention mention) {
    return mention.type() == EntityType.LOCATION && nationalities.ofWord(mention.name()) != null;
  }
}
