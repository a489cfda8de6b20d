package org.newsledger.resolve;

import org.jspecify.annotations.Nullable;
import org.newsledger.model.Mention;

/** Whom an article is about: named in its title, its first sentence, and often. */
final class Topic {

  private static final int IN_TITLE = 5;
  private static final int IN_LEAD = 3;
  static final int MOST = 8; // mentions that count

  private Topic() {}

  /** The mention nearest before the reference of the one that fits it best; null if none fits. */
  static @Nullable Mention of(Reference reference) {
    Entity best = null;
    int bestWeight = 0;
    for (Entity entity : reference.context().entities()) {
      if (reference.accepts(entity.mentions().get(0)) && weight(entity) > bestWeight) {
        best = entity;
        bestWeight = weight(entity);
      }
    }
    return best == null ? null : nearest(best, reference);
  }

  /** How much an article is about somebody. */
  static int weight(Entity entity) {
    return (entity.inTitle() ? IN_TITLE : 0)
        + (entity.inLead() ? IN_LEAD : 0)
        + Math.min(MOST, entity.mentions().size());
  }

  private static Mention nearest(Entity entity, Reference reference) {
    Mention nearest = entity.mentions().get(0);
    for (Mention mention : entity.mentions()) {
      if (mention.sentence() <= reference.filler().sentence()) {
        nearest = mention;
      }
    }
    return nearest;
  }
}
