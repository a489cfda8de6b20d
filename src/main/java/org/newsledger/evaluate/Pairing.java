package org.newsledger.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntBinaryOperator;

/** Pairs labelled and found claims one to one: best score first, then in the order of the files. */
final class Pairing {

  /**
   * A pair.
   *
   * @param gold index of the labelled claim
   * @param found index of the found claim
   * @param score above 0
   */
  record Pair(int gold, int found, int score) {}

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingInt(Pair::score)
          .reversed()
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::found);

  private Pairing() {}

  /**
   * Pairs greedily.
   *
   * @param score of a labelled and a found claim by their indices; those that score 0 stay apart
   */
  static List<Pair> of(int gold, int found, IntBinaryOperator score) {
    List<Pair> all = new ArrayList<>();
    for (int i = 0; i < gold; i++) {
      for (int j = 0; j < found; j++) {
        int points = score.applyAsInt(i, j);
        if (points > 0) {
          all.add(new Pair(i, j, points));
        }
      }
    }
    all.sort(BEST_FIRST);
    BitSet usedGold = new BitSet();
    BitSet usedFound = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : all) {
      if (!usedGold.get(pair.gold()) && !usedFound.get(pair.found())) {
        usedGold.set(pair.gold());
        usedFound.set(pair.found());
        pairs.add(pair);
      }
    }
    return pairs;
  }
}
