package org.newsledger.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Amount;
import org.newsledger.model.Claim;

/**
 * Of several readings of one sum the surest: what a text tells once is either a loss or a profit,
 * and either Acme's or Bolt's.
 */
public final class SharedSums {

  /** Types whose claims are each about a sum of their own. */
  private static final Set<String> OF_ONE_SUM = Set.of("earnings", "valuation", "price");

  private SharedSums() {}

  /**
   * The claims without the less sure readings of a sum.
   *
   * @param claims rated, in any order, which is kept
   */
  public static List<Claim> surest(List<Claim> claims) {
    Map<String, Claim> best = new HashMap<>();
    for (Claim claim : claims) {
      String key = key(claim);
      if (key != null) {
        best.merge(key, claim, SharedSums::surer);
      }
    }
    List<Claim> kept = new ArrayList<>();
    for (Claim claim : claims) {
      String key = key(claim);
      if (key == null || claim.equals(best.get(key))) {
        kept.add(claim);
      }
    }
    return kept;
  }

  private static @Nullable String key(Claim claim) {
    Amount amount = claim.amount();
    return amount == null || !OF_ONE_SUM.contains(claim.type())
        ? null
        : claim.type() + " " + amount.start() + " " + amount.end();
  }

  /** "An operating loss", "an EBITDA loss": of two figures in one phrase the loss is its head. */
  private static boolean isLoss(Claim claim) {
    return "loss".equals(claim.attributes().get("metric"));
  }

  private static Claim surer(Claim a, Claim b) {
    return Comparator.comparing(SharedSums::isLoss)
                .thenComparingDouble(Claim::confidence)
                .thenComparing(Claim::toString)
                .compare(a, b)
            >= 0
        ? a
        : b;
  }
}
