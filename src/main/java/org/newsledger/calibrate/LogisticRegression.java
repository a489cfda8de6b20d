package org.newsledger.calibrate;

import java.util.List;

/**
 * Logistic regression with a quadratic penalty on each weight, fitted by Newton's method (Hastie,
 * Tibshirani and Friedman, The Elements of Statistical Learning, 4.4.1).
 *
 * <p>A fixed number of steps and {@link StrictMath}: the same rows give the same weights on every
 * machine.
 */
final class LogisticRegression {

  private static final int STEPS = 30;

  /**
   * What was observed once.
   *
   * @param features one value a weight
   */
  @SuppressWarnings("ArrayRecordComponent") // rows are neither compared nor kept
  record Row(double[] features, boolean positive) {}

  private LogisticRegression() {}

  /**
   * The weights that make the rows likeliest.
   *
   * @param penalties of the squares of the weights, each above 0
   */
  static double[] fit(List<Row> rows, double[] penalties) {
    double[] weights = new double[penalties.length];
    for (int i = 0; i < STEPS; i++) {
      step(rows, penalties, weights);
    }
    return weights;
  }

  /** How likely a row is positive, 0 to 1. */
  static double probability(double[] weights, double[] features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  private static void step(List<Row> rows, double[] penalties, double[] weights) {
    int size = weights.length;
    double[][] system = new double[size][size + 1]; // curvature, then slope
    for (int i = 0; i < size; i++) {
      system[i][i] = penalties[i];
      system[i][size] = -penalties[i] * weights[i];
    }
    for (Row row : rows) {
      double[] features = row.features();
      double p = probability(weights, features);
      double error = (row.positive() ? 1 : 0) - p;
      for (int i = 0; i < size; i++) {
        system[i][size] += error * features[i];
        for (int j = 0; features[i] != 0 && j < size; j++) {
          system[i][j] += p * (1 - p) * features[i] * features[j];
        }
      }
    }
    double[] change = solution(system);
    for (int i = 0; i < size; i++) {
      weights[i] += change[i];
    }
  }

  /** Gauss elimination; without pivots, as the penalties make the curvature positive definite. */
  private static double[] solution(double[][] system) {
    int size = system.length;
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        double factor = system[j][i] / system[i][i];
        for (int k = i; factor != 0 && k <= size; k++) {
          system[j][k] -= factor * system[i][k];
        }
      }
    }
    double[] solution = new double[size];
    for (int i = size - 1; i >= 0; i--) {
      double rest = system[i][size];
      for (int j = i + 1; j < size; j++) {
        rest -= system[i][j] * solution[j];
      }
      solution[i] = rest / system[i][i];
    }
    return solution;
  }
}
