package org.newsledger.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.newsledger.evaluate.Verdict;

/** What a model says of claims of articles that it was not fitted to. */
final class CrossValidation {

  private static final int FOLDS = 10;

  private CrossValidation() {}

  /** The claims with the confidences of models that know nothing of their articles. */
  static List<Verdict> of(List<JudgedClaim> claims, boolean fresh) {
    TreeSet<String> ids = new TreeSet<>();
    claims.forEach(claim -> ids.add(claim.documentId()));
    List<String> articles = List.copyOf(ids);
    List<Verdict> verdicts = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<JudgedClaim> inside = new ArrayList<>();
      List<JudgedClaim> outside = new ArrayList<>();
      for (JudgedClaim claim : claims) {
        boolean isIn = articles.indexOf(claim.documentId()) % FOLDS == fold;
        (isIn ? inside : outside).add(claim);
      }
      ConfidenceModel model = ConfidenceModel.fit(outside);
      inside.stream()
          .filter(claim -> claim.fresh() == fresh)
          .forEach(claim -> verdicts.add(rated(claim, model)));
    }
    return verdicts;
  }

  private static Verdict rated(JudgedClaim claim, ConfidenceModel model) {
    return claim.verdict().withConfidence(model.probability(claim));
  }
}
