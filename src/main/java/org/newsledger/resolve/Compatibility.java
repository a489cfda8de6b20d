package org.newsledger.resolve;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Amount;
import org.newsledger.model.Claim;
import org.newsledger.model.Participant;
import org.newsledger.model.Quantity;

/** Whether two claims of one article can be tellings of one fact. */
final class Compatibility {

  /** Attributes that make another fact when they differ. */
  private static final List<String> TELLING = List.of("metric", "action");

  /** Actions of one move, told from two sides. */
  private static final List<Set<String>> ONE_MOVE =
      List.of(Set.of("appointed", "joined"), Set.of("left", "resigned", "retired", "fired"));

  /** What happens to its organization once, so that all of an article's claims of it are one. */
  private static final String ONCE = "founding";

  private static final String ORGANIZATION = "organization";

  /** What two have together is not what one of them has. */
  private static final String STAKE = "stake";

  private static final String SELLER = "seller";
  private static final String ACQUIRER = "acquirer";

  private static final String HOLDER = "holder";

  private Compatibility() {}

  static boolean areOneFact(Claim a, Claim b) {
    if (happensOnce(a) && happensOnce(b)) {
      return agree(
          a.roles().getOrDefault(ORGANIZATION, List.of()),
          b.roles().getOrDefault(ORGANIZATION, List.of()));
    }
    return a.type().equals(b.type())
        && sameAttributes(a, b)
        && sameAmount(a.amount(), b.amount())
        && sameQuantity(a.percent(), b.percent())
        && sameQuantity(a.count(), b.count())
        && (a.date() == null || b.date() == null || Dates.agree(a.date(), b.date()))
        && sameParties(a, b)
        && !sellToThemselves(a, b)
        && !sellToThemselves(b, a);
  }

  /** Whether an article that tells of it again adds to it, whatever names it gives. */
  static boolean happensOnce(Claim claim) {
    return claim.type().equals(ONCE) && claim.roles().containsKey(ORGANIZATION);
  }

  private static boolean sameAttributes(Claim a, Claim b) {
    for (String key : TELLING) {
      String one = a.attributes().get(key);
      String other = b.attributes().get(key);
      if (one != null && other != null && !one.equals(other) && !isOneMove(one, other)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOneMove(String one, String other) {
    return ONE_MOVE.stream().anyMatch(move -> move.contains(one) && move.contains(other));
  }

  /** Equal, rounded or not, or unknown on one side. */
  static boolean sameAmount(@Nullable Amount a, @Nullable Amount b) {
    return a == null
        || b == null
        || areEqual(a, b)
        || Rounding.isRounded(a, b)
        || Rounding.isRounded(b, a);
  }

  /** Equal in value, currency and period. */
  static boolean areEqual(Amount a, Amount b) {
    if (!Objects.equals(a.per(), b.per())) {
      return false;
    }
    if (a.value() == null || b.value() == null) {
      return a.text().equals(b.text());
    }
    return a.value().compareTo(b.value()) == 0
        && (a.currency() == null || b.currency() == null || a.currency().equals(b.currency()));
  }

  private static boolean sameQuantity(@Nullable Quantity a, @Nullable Quantity b) {
    return a == null || b == null || a.value().compareTo(b.value()) == 0;
  }

  /** "Acme bought Bolt" and "Acme will sell half of Bolt" are two deals. */
  private static boolean sellToThemselves(Claim a, Claim b) {
    Set<String> sellers = names(a.roles().getOrDefault(SELLER, List.of()));
    Set<String> buyers = names(b.roles().getOrDefault(ACQUIRER, List.of()));
    return !Collections.disjoint(sellers, buyers);
  }

  /**
   * At least one role, or the sum, agrees, and no role differs; where two roles agree, a third that
   * differs was misread in one telling.
   */
  private static boolean sameParties(Claim a, Claim b) {
    int agreeing = 0;
    int differing = 0;
    for (Map.Entry<String, List<Participant>> role : a.roles().entrySet()) {
      List<Participant> other = b.roles().get(role.getKey());
      if (other == null) {
        continue;
      }
      boolean own = a.type().equals(STAKE) && role.getKey().equals(HOLDER);
      boolean same =
          own ? names(role.getValue()).equals(names(other)) : agree(role.getValue(), other);
      if (same) {
        agreeing++;
      } else {
        differing++;
      }
    }
    boolean sameSum = a.amount() != null && b.amount() != null;
    return differing == 0 ? agreeing > 0 || sameSum : agreeing >= 2;
  }

  /** Whether one list holds all names of the other. */
  static boolean agree(List<Participant> a, List<Participant> b) {
    Set<String> one = names(a);
    Set<String> other = names(b);
    return one.containsAll(other) || other.containsAll(one);
  }

  private static Set<String> names(List<Participant> participants) {
    Set<String> names = new HashSet<>();
    participants.forEach(participant -> names.add(participant.name()));
    return names;
  }
}
