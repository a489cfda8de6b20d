package org.newsledger.evaluate;

import java.util.ArrayList;
import java.util.List;

/** How often claims are right that the run was more or less sure of. */
final class ConfidenceTable {

  /** Lower bounds of the bands; the last reaches to 1. */
  private static final double[] FROM = {0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};

  /**
   * Found claims of a band.
   *
   * @param from lowest confidence
   * @param to highest confidence, exclusive but for 1
   * @param claims how many
   * @param right how many of them are strictly right
   * @param sum of their confidences
   */
  record Band(double from, double to, int claims, int right, double sum) {

    Band with(double confidence, boolean isRight) {
      return new Band(from, to, claims + 1, right + (isRight ? 1 : 0), sum + confidence);
    }

    boolean holds(double confidence) {
      return confidence >= from && (confidence < to || to == 1);
    }
  }

  private ConfidenceTable() {}

  /** The bands that hold claims, lowest first; claims without a confidence are passed over. */
  static List<Band> bands(Evaluation evaluation) {
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < FROM.length; i++) {
      bands.add(new Band(FROM[i], i + 1 < FROM.length ? FROM[i + 1] : 1, 0, 0, 0));
    }
    for (ArticleMatch article : evaluation.articles()) {
      for (int i = 0; i < article.found().size(); i++) {
        Double confidence = article.found().get(i).confidence();
        boolean right = !article.wrong().get(i);
        if (confidence != null) {
          bands.replaceAll(b -> b.holds(confidence) ? b.with(confidence, right) : b);
        }
      }
    }
    bands.removeIf(band -> band.claims() == 0);
    return bands;
  }

  /** The table, empty where no claim has a confidence. */
  static String of(Evaluation evaluation) {
    List<Band> bands = bands(evaluation);
    if (bands.isEmpty()) {
      return "";
    }
    StringBuilder text =
        new StringBuilder(
            Columns.line("%-12s %9s %6s %6s", "confidence", "mean", "right", "found"));
    for (Band band : bands) {
      text.append(
          Columns.line(
              "%-12s %9s %6s %6d",
              band.from() + " to " + band.to(),
              Columns.three(band.sum() / band.claims()),
              Columns.three((double) band.right() / band.claims()),
              band.claims()));
    }
    return text.toString();
  }
}
