package edu.stanford.nlp.parser.nndep;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Remembers some thousand results of a pure function of an int, those used last.
 *
 * <p>A table of small buckets, the entry used last in front; a new one drives out the last of its
 * bucket. So it never holds more than {@link #ENTRIES} results, boxes no number and costs no lock.
 * Safe for use by several threads: entries never change, and all that a race can do is to have a
 * result computed twice.
 */
final class ProductMemo {

  /** Results at most; at 4 kB each they are 64 MB. */
  static final int ENTRIES = 1 << 14;

  private static final int BUCKET = 4;

  private final IntFunction<float[]> function;
  private final @Nullable Entry[] entries = new Entry[ENTRIES]; // buckets one after another

  ProductMemo(IntFunction<float[]> function) {
    this.function = function;
  }

  float[] get(int key) {
    int first = spread(key) & (ENTRIES - BUCKET);
    Entry entry = entries[first];
    if (entry != null && entry.key == key) {
      return entry.value;
    }
    int at = first + 1;
    while (at < first + BUCKET - 1 && !holds(at, key)) {
      at++;
    }
    Entry known = entries[at];
    Entry used = known != null && known.key == key ? known : new Entry(key, function.apply(key));
    System.arraycopy(entries, first, entries, first + 1, at - first);
    entries[first] = used;
    return used.value;
  }

  private boolean holds(int at, int key) {
    Entry entry = entries[at];
    return entry != null && entry.key == key;
  }

  /** Neighbouring keys far apart: the steps that finish MurmurHash3. */
  private static int spread(int key) {
    int hash = key * 0x9E3779B9;
    hash ^= hash >>> 15;
    hash *= 0x85EBCA6B;
    return hash ^ hash >>> 13;
  }

  private static final class Entry {
    final int key;
    final float[] value;

    Entry(int key, float[] value) {
      this.key = key;
      this.value = value;
    }
  }
}
