package org.newsledger.evaluate;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What fills a slot of a claim. */
sealed interface Filler {

  /** Whether two fillers of one slot say the same. */
  boolean agrees(Filler other);

  /**
   * A participant.
   *
   * @param keys the keys of the names that are right for it, or that it was found under
   * @param shown its first name, as written
   */
  record Party(Set<String> keys, String shown) implements Filler {
    public Party {
      keys = Set.copyOf(keys);
    }

    @Override
    public boolean agrees(Filler other) {
      return other instanceof Party party && !Collections.disjoint(keys, party.keys);
    }
  }

  /**
   * A sum.
   *
   * @param value whole currency units
   * @param currency ISO 4217 code; null, which equals only null, where it is not known
   */
  record Sum(double value, @Nullable String currency) implements Filler {

    private static final double RELATIVE_TOLERANCE = 1e-6;

    @Override
    public boolean agrees(Filler other) {
      return other instanceof Sum sum
          && Objects.equals(currency, sum.currency)
          && Math.abs(value - sum.value) <= RELATIVE_TOLERANCE * Math.max(Math.abs(value), 1);
    }
  }

  /** A share in percent, or people. */
  record Figure(double value) implements Filler {

    private static final double TOLERANCE = 1e-6;

    @Override
    public boolean agrees(Filler other) {
      return other instanceof Figure figure && Math.abs(value - figure.value) < TOLERANCE;
    }
  }

  /** One of a fixed set of words, such as a metric. */
  record Word(String text) implements Filler {
    @Override
    public boolean agrees(Filler other) {
      return other instanceof Word word && text.equals(word.text);
    }
  }
}
