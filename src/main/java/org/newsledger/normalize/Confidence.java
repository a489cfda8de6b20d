package org.newsledger.normalize;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.Row;
import org.newsledger.lexicon.Tsv;
import org.newsledger.model.Claim;
import org.newsledger.model.Mention;

/**
 * How likely a claim is right, from the calibration in models/confidence.tsv: the log odds of its
 * signs, summed. Immutable, safe for use by several threads.
 */
public final class Confidence {

  /** The file of the calibration, below models/. */
  public static final String FILE = "confidence.tsv";

  /** The row of the log odds to which all signs add. */
  public static final String DEFAULT = "default";

  private final Map<String, Double> logOdds = new HashMap<>();
  private final ClaimSigns signs;

  /**
   * Reads the calibration.
   *
   * @throws IllegalArgumentException if a row names no sign or holds no number, or the row {@link
   *     #DEFAULT} is missing
   */
  public Confidence(ModelFiles models) {
    for (Row row : Tsv.rows(models, FILE, "sign", "log odds")) {
      String sign = row.get(0);
      if (!sign.equals(DEFAULT) && !ClaimSigns.isSign(sign)) {
        throw row.wrong("'" + sign + "' is no sign, which is " + ClaimSigns.ALL);
      }
      if (logOdds.put(sign, row.number(1).doubleValue()) != null) {
        throw row.wrong("'" + sign + "' stands twice");
      }
    }
    if (!logOdds.containsKey(DEFAULT)) {
      throw new IllegalArgumentException("models/" + FILE + " has no row '" + DEFAULT + "'");
    }
    this.signs = new ClaimSigns(models);
  }

  /**
   * The claims of one article with their confidences.
   *
   * @param claims after tellings of one fact were merged
   * @param mentions all of the article
   */
  public List<Claim> rate(List<Claim> claims, Collection<Mention> mentions) {
    Map<String, Integer> counts = new HashMap<>();
    mentions.forEach(mention -> counts.merge(mention.name(), 1, Integer::sum));
    return claims.stream()
        .map(
            claim ->
                claim.withConfidence(of(signs.of(claim, name -> counts.getOrDefault(name, 0)))))
        .toList();
  }

  /**
   * The confidence of a claim with these signs; those that the calibration does not know add
   * nothing.
   *
   * @return 0 to 1, in thousandths
   */
  double of(Collection<String> present) {
    double sum = logOdds.getOrDefault(DEFAULT, 0.0);
    for (String sign : present) {
      sum += logOdds.getOrDefault(sign, 0.0);
    }
    return Math.round(1000 / (1 + StrictMath.exp(-sum))) / 1000.0;
  }
}
