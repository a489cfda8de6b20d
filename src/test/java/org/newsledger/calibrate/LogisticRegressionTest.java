package org.newsledger.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsledger.calibrate.LogisticRegression.Row;

class LogisticRegressionTest {

  private static final double[] FREE = {1e-6, 1e-6};

  @Test
  void withoutPenaltyTheProportionsComeBack() {
    List<Row> rows = new ArrayList<>(rows(0, 80, 100));
    rows.addAll(rows(1, 30, 100));

    double[] weights = LogisticRegression.fit(rows, FREE);

    assertThat(LogisticRegression.probability(weights, new double[] {1, 0}))
        .isCloseTo(0.8, within(1e-4));
    assertThat(LogisticRegression.probability(weights, new double[] {1, 1}))
        .isCloseTo(0.3, within(1e-4));
  }

  @Test
  void thePenaltyDrawsARareFeatureMoreThanAFrequentOne() {
    double rare = withPenalty(3, 10);
    double frequent = withPenalty(300, 1000);

    assertThat(frequent).isCloseTo(0.3, within(0.01));
    assertThat(rare).isBetween(0.4, 0.75); // between its own 0.3 and the 0.8 of the others
  }

  @Test
  void whatIsAlwaysRightStaysFinite() {
    double[] weights = LogisticRegression.fit(rows(1, 50, 50), new double[] {0.01, 2});

    assertThat(LogisticRegression.probability(weights, new double[] {1, 1})).isBetween(0.95, 1.0);
    assertThat(weights).doesNotContain(Double.NaN);
  }

  @Test
  void theSlopeVanishesWhereTheFitEnds() {
    long seed = 7;
    Random random = new Random(seed);
    double[] penalties = {0.01, 2, 2, 2};
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      double[] x = {1, random.nextInt(2), random.nextInt(2), random.nextGaussian()};
      rows.add(new Row(x, random.nextDouble() < 0.5 + 0.3 * x[1] - 0.2 * x[2]));
    }

    double[] weights = LogisticRegression.fit(rows, penalties);

    for (int i = 0; i < weights.length; i++) {
      double slope = -penalties[i] * weights[i];
      for (Row row : rows) {
        double p = LogisticRegression.probability(weights, row.features());
        slope += ((row.positive() ? 1 : 0) - p) * row.features()[i];
      }
      assertThat(slope).as("seed %d, weight %d", seed, i).isCloseTo(0, within(1e-9));
    }
  }

  /**
   * The probability of rows with a feature, beside 1000 rows without it of which 80 % are right.
   */
  private static double withPenalty(int right, int all) {
    List<Row> rows = new ArrayList<>(rows(0, 800, 1000));
    rows.addAll(rows(1, right, all));
    double[] weights = LogisticRegression.fit(rows, new double[] {1e-6, 2});
    return LogisticRegression.probability(weights, new double[] {1, 1});
  }

  private static List<Row> rows(double feature, int positive, int all) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      rows.add(new Row(new double[] {1, feature}, i < positive));
    }
    return rows;
  }
}
