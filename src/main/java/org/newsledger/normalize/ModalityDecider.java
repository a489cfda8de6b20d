package org.newsledger.normalize;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Attribution;
import org.newsledger.model.Cue;
import org.newsledger.model.Cue.Effect;
import org.newsledger.model.Modality;
import org.newsledger.model.TextSpan;

/** From the cues of a claim to its modality: denied over possible over planned over reported. */
final class ModalityDecider {

  private static final Map<Effect, Modality> MODALITIES = modalities();

  /**
   * A modality with the words that decided it.
   *
   * @param cue null where nothing but the plain statement speaks for it
   */
  record Decision(Modality modality, @Nullable TextSpan cue) {}

  private ModalityDecider() {}

  static Decision decide(List<Cue> cues, @Nullable Attribution attribution) {
    Modality best = Modality.ACTUAL;
    Cue decisive = null;
    boolean completed = cues.stream().anyMatch(c -> c.effect() == Effect.COMPLETED);
    for (Cue cue : cues) {
      Modality modality = MODALITIES.getOrDefault(cue.effect(), Modality.ACTUAL);
      if (completed && modality == Modality.PLANNED) {
        continue;
      }
      if (modality.compareTo(best) > 0) {
        best = modality;
        decisive = cue;
      }
    }
    if (best == Modality.ACTUAL && attribution != null) {
      return new Decision(
          Modality.REPORTED,
          new TextSpan(attribution.text(), attribution.start(), attribution.end()));
    }
    return new Decision(
        best,
        decisive == null ? null : new TextSpan(decisive.text(), decisive.start(), decisive.end()));
  }

  private static Map<Effect, Modality> modalities() {
    Map<Effect, Modality> map = new EnumMap<>(Effect.class);
    map.put(Effect.NEGATED, Modality.DENIED);
    map.put(Effect.REJECTED, Modality.DENIED);
    map.put(Effect.WITHDRAWN, Modality.DENIED);
    map.put(Effect.BLOCKED, Modality.DENIED);
    map.put(Effect.DENIED, Modality.DENIED);
    map.put(Effect.POSSIBLE, Modality.POSSIBLE);
    map.put(Effect.RUMOURED, Modality.POSSIBLE);
    map.put(Effect.PLANNED, Modality.PLANNED);
    map.put(Effect.AGREED, Modality.PLANNED);
    map.put(Effect.REPORTED, Modality.REPORTED);
    return map;
  }
}
