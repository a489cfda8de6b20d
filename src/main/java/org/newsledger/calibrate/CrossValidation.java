package org.newsledger.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsledger.evaluate.Verdict;

/** What a model says of claims of articles that it was not fitted to. */
final class CrossValidation {

  private static final int FOLDS = 10;

  private CrossValidation() {}

  /** The claims with the confidences of models that know nothing of their articles. */
  static List<Verdict> of(List<JudgedClaim> claims, boolean fresh) {
    Map<String, Integer> folds = folds(claims);
    List<Verdict> verdicts = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<JudgedClaim> inside = new ArrayList<>();
      List<JudgedClaim> outside = new ArrayList<>();
      for (JudgedClaim claim : claims) {
        boolean isIn = folds.getOrDefault(claim.documentId(), 0) == fold;
        (isIn ? inside : outside).add(claim);
      }
      ConfidenceModel model = ConfidenceModel.fit(outside);
      inside.stream()
          .filter(claim -> claim.fresh() == fresh)
          .forEach(claim -> verdicts.add(rated(claim, model)));
    }
    return verdicts;
  }

  /** The articles in the order of their ids, dealt out. */
  private static Map<String, Integer> folds(List<JudgedClaim> claims) {
    TreeMap<String, Integer> folds = new TreeMap<>();
    claims.forEach(claim -> folds.put(claim.documentId(), 0));
    int next = 0;
    for (Map.Entry<String, Integer> article : folds.entrySet()) {
      article.setValue(next++ % FOLDS);
    }
    return folds;
  }

  private static Verdict rated(JudgedClaim claim, ConfidenceModel model) {
    return claim.verdict().withConfidence(model.probability(claim));
  }
}
