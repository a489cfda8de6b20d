package org.newsledger.resolve;

import java.util.EnumMap;
import java.util.Map;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.Row;
import org.newsledger.lexicon.Tsv;

/** How much each factor counts. */
public final class SalienceWeights {

  private static final String FILE = "lexicons/salience.tsv";

  private static final int MOST = 1_000_000; // so that sums of weights do not overflow

  private final Map<SalienceFactor, Integer> weights = new EnumMap<>(SalienceFactor.class);

  private SalienceWeights() {}

  /**
   * Reads the list.
   *
   * @throws IllegalArgumentException naming an unknown factor or what is no whole number
   */
  public static SalienceWeights load(ModelFiles models) {
    SalienceWeights weights = new SalienceWeights();
    for (Row row : Tsv.rows(models, FILE, "factor", "weight")) {
      weights.weights.put(row.constant(SalienceFactor.class, 0), row.number(1, -MOST, MOST));
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
