package org.newsledger.normalize;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Cue;
import org.newsledger.model.Cue.Effect;
import org.newsledger.model.Modality;

/** How far along a deal is: the latest stage that its cues tell of. */
final class StageDecider {

  private static final Set<String> DEALS = Set.of("bid", "acquisition", "stake");

  /** In the order of precedence: what ended a deal outweighs how it began. */
  private static final Map<Effect, String> STAGES = stages();

  private StageDecider() {}

  /** The stage, or null for claims that are no deals. */
  static @Nullable String decide(String type, List<Cue> cues, Modality modality) {
    if (!DEALS.contains(type)) {
      return null;
    }
    for (Map.Entry<Effect, String> stage : STAGES.entrySet()) {
      if (cues.stream().anyMatch(c -> c.effect() == stage.getKey())) {
        return stage.getValue();
      }
    }
    return switch (type) {
      case "bid" -> modality == Modality.POSSIBLE ? "rumoured" : "proposed";
      case "acquisition" -> modality == Modality.PLANNED ? "agreed" : "completed";
      default -> null;
    };
  }

  private static Map<Effect, String> stages() {
    Map<Effect, String> stages = new LinkedHashMap<>();
    stages.put(Effect.WITHDRAWN, "withdrawn");
    stages.put(Effect.BLOCKED, "blocked");
    stages.put(Effect.REJECTED, "rejected");
    stages.put(Effect.COMPLETED, "completed");
    stages.put(Effect.AGREED, "agreed");
    stages.put(Effect.RUMOURED, "rumoured");
    stages.put(Effect.PROPOSED, "proposed");
    return stages;
  }
}
