package org.newsledger.evaluate;

/**
 * Counts and the figures made of them.
 *
 * @param right what is found and labelled
 * @param gold what is labelled
 * @param found what is found
 */
record Score(int right, int gold, int found) {

  static final Score NONE = new Score(0, 0, 0);

  Score plus(Score other) {
    return new Score(right + other.right, gold + other.gold, found + other.found);
  }

  /** 0 to 1; 0 where nothing is found. */
  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** 0 to 1; 0 where nothing is labelled. */
  double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** The harmonic mean of precision and recall, 0 to 1. */
  double f1() {
    double precision = precision();
    double recall = recall();
    return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
  }
}
