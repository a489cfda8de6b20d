package org.newsledger.resolve;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.Tsv;

/** How much each factor counts. */
public final class SalienceWeights {

  private static final String FILE = "lexicons/salience.tsv";

  private final Map<SalienceFactor, Integer> weights = new EnumMap<>(SalienceFactor.class);

  private SalienceWeights() {}

  /**
   * Reads the list.
   *
   * @throws IllegalArgumentException naming an unknown factor or what is no whole number
   */
  public static SalienceWeights load(ModelFiles models) {
    SalienceWeights weights = new SalienceWeights();
    for (List<String> row : Tsv.rows(models, FILE, 2)) {
      try {
        weights.weights.put(SalienceFactor.valueOf(row.get(0)), Integer.valueOf(row.get(1)));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "models/" + FILE + ": wrong factor or weight: " + row, e);
      }
    }
    return weights;
  }

  /** The weight of all factors together. */
  int score(Map<SalienceFactor, Integer> factors) {
    int sum = 0;
    for (Map.Entry<SalienceFactor, Integer> factor : factors.entrySet()) {
      sum += weights.getOrDefault(factor.getKey(), 0) * factor.getValue();
    }
    return sum;
  }
}
