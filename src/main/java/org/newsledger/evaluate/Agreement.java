package org.newsledger.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.evaluate.ScoredClaim.Slot;

/** How far a found claim says what a labelled one says. */
final class Agreement {

  /** Two words for one metric. */
  private static final Set<String> TURNOVER = Set.of("revenue", "sales");

  private Agreement() {}

  /** How many slots two claims share, each used once. */
  static int shared(List<Slot> gold, List<Slot> found) {
    List<Slot> rest = new ArrayList<>(found);
    int shared = 0;
    for (Slot slot : gold) {
      for (int i = 0; i < rest.size(); i++) {
        if (slot.agrees(rest.get(i))) {
          rest.remove(i);
          shared++;
          break;
        }
      }
    }
    return shared;
  }

  /** Whether type, amount, share or count, metric and every core role agree. */
  static boolean isStrict(ScoredClaim gold, ScoredClaim found) {
    return gold.type().equals(found.type())
        && agree(gold.amount(), found.amount())
        && (!gold.type().equals("stake") || near(gold.percent(), found.percent()))
        && near(gold.count(), found.count())
        && (!gold.type().equals("earnings") || sameMetric(gold.metric(), found.metric()))
        && ClaimTypes.coreRoles(gold.type()).stream()
            .allMatch(role -> sameParties(gold.parties(role), found.parties(role)));
  }

  private static boolean agree(@Nullable Filler gold, @Nullable Filler found) {
    return gold == null || found == null ? gold == null && found == null : gold.agrees(found);
  }

  /** Unlike slots, which must differ by less, figures may differ by the tolerance itself. */
  private static boolean near(Filler.@Nullable Figure gold, Filler.@Nullable Figure found) {
    return gold == null || found == null
        ? gold == null && found == null
        : Math.abs(gold.value() - found.value()) <= 1e-6;
  }

  private static boolean sameMetric(@Nullable String gold, @Nullable String found) {
    return Objects.equals(gold, found)
        || (gold != null && found != null && TURNOVER.contains(gold) && TURNOVER.contains(found));
  }

  /** Both empty, or one participant of each the same. */
  private static boolean sameParties(List<Filler.Party> gold, List<Filler.Party> found) {
    return gold.isEmpty()
        ? found.isEmpty()
        : gold.stream().anyMatch(one -> found.stream().anyMatch(one::agrees));
  }
}
