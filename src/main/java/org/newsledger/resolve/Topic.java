package org.newsledger.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Mention;

/** Whom an article is about: named in its title, its first sentence, and often. */
final class Topic {

  private static final int IN_TITLE = 5;
  private static final int IN_LEAD = 3;
  static final int MOST = 8; // mentions that count
  private static final int RARELY = 3; // of fewer mentions no article is about anybody

  private Topic() {}

  /**
   * The mention nearest before the reference of the one that fits it best; null if none fits. Media
   * and public bodies are what an article is about only if its title or first sentence says so.
   */
  static @Nullable Mention of(Reference reference) {
    for (Entity entity : reference.context().byWeight()) {
      boolean announced = entity.inTitle() || entity.inLead();
      boolean aside =
          !announced
              && (entity.isTeller() || entity.isPublicBody() || entity.mentions().size() < RARELY);
      if (!aside && reference.accepts(entity.mentions().get(0))) {
        return nearest(entity.mentions(), reference.filler().sentence());
      }
    }
    return null;
  }

  /** How much an article is about somebody. */
  static int weight(Entity entity) {
    return (entity.inTitle() ? IN_TITLE : 0)
        + (entity.inLead() ? IN_LEAD : 0)
        + Math.min(MOST, entity.mentions().size());
  }

  /** The last in the sentence or before it, else the first; by halving, for there may be many. */
  private static Mention nearest(List<Mention> mentions, int sentence) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (mentions.get(middle).sentence() <= sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return mentions.get(Math.max(0, low - 1));
  }
}
