package org.newsledger.evaluate;

import java.util.ArrayList;
import java.util.List;

/** How often claims are right that the run was more or less sure of. */
public final class ConfidenceTable {

  /** Lower bounds of the bands; the last reaches to 1. */
  private static final double[] FROM = {0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};

  /** From here on a claim is taken for sure. */
  private static final double SURE = 0.8;

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

    double mean() {
      return sum / claims;
    }

    double precision() {
      return (double) right / claims;
    }
  }

  private ConfidenceTable() {}

  /** The bands that hold claims, lowest first; claims without a confidence are passed over. */
  static List<Band> bands(List<Verdict> verdicts) {
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < FROM.length; i++) {
      bands.add(band(FROM[i], i + 1 < FROM.length ? FROM[i + 1] : 1, verdicts));
    }
    bands.removeIf(band -> band.claims() == 0);
    return bands;
  }

  private static Band band(double from, double to, List<Verdict> verdicts) {
    Band band = new Band(from, to, 0, 0, 0);
    for (Verdict verdict : verdicts) {
      Double confidence = verdict.confidence();
      if (confidence != null && band.holds(confidence)) {
        band = band.with(confidence, verdict.right());
      }
    }
    return band;
  }

  /** The table, empty where no claim has a confidence. */
  public static String of(List<Verdict> verdicts) {
    List<Band> bands = bands(verdicts);
    if (bands.isEmpty()) {
      return "";
    }
    StringBuilder text =
        new StringBuilder(
            Columns.line("%-12s %9s %6s %6s", "confidence", "mean", "right", "found"));
    bands.forEach(band -> text.append(row(band.from() + " to " + band.to(), band)));
    return text.append(sure(band(SURE, 1, verdicts), band(0, 1, verdicts))).toString();
  }

  private static String row(String name, Band band) {
    return Columns.line(
        "%-12s %9s %6s %6d",
        name, Columns.three(band.mean()), Columns.three(band.precision()), band.claims());
  }

  private static String sure(Band sure, Band all) {
    if (sure.claims() == 0) {
      return "";
    }
    return Columns.line(
        "%.1f and above: %s right, %s of all right claims",
        SURE,
        Columns.three(sure.precision()),
        Columns.three(all.right() == 0 ? 0 : (double) sure.right() / all.right()));
  }
}
