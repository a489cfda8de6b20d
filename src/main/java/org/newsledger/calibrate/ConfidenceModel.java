package org.newsledger.calibrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsledger.calibrate.LogisticRegression.Row;
import org.newsledger.normalize.ClaimSigns;
import org.newsledger.normalize.Confidence;

/**
 * Log odds of signs, fitted to judged claims.
 *
 * <p>Rules do better on the articles on which they were written than on others. So claims of such
 * articles have a weight of their own in the fit, which is left out of the result, and the breadth
 * of a rule counts only for fresh articles: on its own article even a rule that fits nothing else
 * is right. Without fresh articles there is nothing to tell the two apart by; the breadth then
 * counts the other articles.
 */
final class ConfidenceModel {

  /** For signs and the breadth; from 1 to 8 cross-validation shows no difference that matters. */
  private static final double PENALTY = 2;

  /** For the two weights that follow from how many claims are right: next to none. */
  private static final double SLIGHT = 0.01;

  private final List<String> signs;
  private final RuleBreadth breadth;
  private final boolean corrected;
  private final double[] weights; // of the signs, then default, known article, breadth

  private ConfidenceModel(
      List<String> signs, RuleBreadth breadth, boolean corrected, double[] weights) {
    this.signs = signs;
    this.breadth = breadth;
    this.corrected = corrected;
    this.weights = weights;
  }

  /** The model of these claims. */
  static ConfidenceModel fit(Collection<JudgedClaim> claims) {
    TreeSet<String> present = new TreeSet<>();
    claims.forEach(claim -> present.addAll(claim.signs()));
    boolean corrected = claims.stream().anyMatch(JudgedClaim::fresh);
    var blank =
        new ConfidenceModel(List.copyOf(present), RuleBreadth.of(claims), corrected, new double[0]);
    List<Row> rows = new ArrayList<>();
    claims.forEach(claim -> rows.add(new Row(blank.features(claim), claim.right())));
    double[] weights = LogisticRegression.fit(rows, penalties(present.size()));
    return new ConfidenceModel(blank.signs, blank.breadth, corrected, weights);
  }

  /** How likely a claim is right, 0 to 1. */
  double probability(JudgedClaim claim) {
    return LogisticRegression.probability(weights, features(claim));
  }

  /** Whether it knows how much better rules do on the articles on which they were written. */
  boolean isCorrected() {
    return corrected;
  }

  /** Sign to log odds for a fresh article, {@link Confidence#DEFAULT} among them. */
  SortedMap<String, Double> logOdds() {
    int size = signs.size();
    SortedMap<String, Double> logOdds = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      logOdds.put(signs.get(i), weights[i]);
    }
    logOdds.put(Confidence.DEFAULT, weights[size]);
    for (String rule : breadth.articlesByRule().keySet()) {
      logOdds.put(ClaimSigns.RULE + rule, weights[size + 2] * breadth.of(rule));
    }
    return logOdds;
  }

  private double[] features(JudgedClaim claim) {
    int size = signs.size();
    double[] features = new double[size + 3];
    for (int i = 0; i < size; i++) {
      features[i] = claim.signs().contains(signs.get(i)) ? 1 : 0;
    }
    boolean known = corrected && !claim.fresh();
    features[size] = 1;
    features[size + 1] = known ? 1 : 0;
    features[size + 2] = known ? 0 : breadth.outside(claim.documentId(), claim.rule());
    return features;
  }

  private static double[] penalties(int signs) {
    double[] penalties = new double[signs + 3];
    Arrays.fill(penalties, PENALTY);
    penalties[signs] = SLIGHT;
    penalties[signs + 1] = SLIGHT;
    return penalties;
  }
}
