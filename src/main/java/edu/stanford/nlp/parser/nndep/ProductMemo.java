package edu.stanford.nlp.parser.nndep;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/**
 * Remembers the last few thousand results of a pure function of an int.
 *
 * <p>Two generations: when the young one is full it becomes the old one and the old one is
 * forgotten; what is found in the old one moves to the young. So it holds at most twice {@link
 * #GENERATION} results, and what is used often stays. Safe for use by several threads.
 */
final class ProductMemo {

  /** Results a generation; at 4 kB each two of them are 64 MB. */
  private static final int GENERATION = 8_000;

  private final IntFunction<float[]> function;
  private volatile Generations generations = new Generations(new ConcurrentHashMap<>());

  ProductMemo(IntFunction<float[]> function) {
    this.function = function;
  }

  float[] get(int key) {
    Generations now = generations;
    float[] known = now.young.get(key);
    if (known != null) {
      return known;
    }
    float[] old = now.old.get(key);
    float[] result = old != null ? old : function.apply(key);
    now.young.put(key, result);
    if (now.young.size() >= GENERATION) {
      age(now);
    }
    return result;
  }

  private synchronized void age(Generations full) {
    if (generations == full) {
      generations = new Generations(full.young);
    }
  }

  private static final class Generations {
    final ConcurrentHashMap<Integer, float[]> young = new ConcurrentHashMap<>();
    final ConcurrentHashMap<Integer, float[]> old;

    Generations(ConcurrentHashMap<Integer, float[]> old) {
      this.old = old;
    }
  }
}
