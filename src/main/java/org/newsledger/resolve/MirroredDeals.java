package org.newsledger.resolve;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Claim;
import org.newsledger.model.Participant;

/**
 * "A merger between Acme and Beta" in an article on Beta's offer for Acme: who buys whom is told
 * elsewhere, and the order of the two names does not tell it.
 */
final class MirroredDeals {

  private static final Map<String, String> BUYERS =
      Map.of("bid", "bidder", "acquisition", "acquirer");
  private static final String TARGET = "target";

  private MirroredDeals() {}

  /** Buyer and target. */
  private record Parties(String buyer, String target) {
    Parties mirrored() {
      return new Parties(/* buyer= */ target, /* target= */ buyer);
    }
  }

  /** The claims in their order, without those that turn round what fuller ones say. */
  static List<Claim> drop(List<Claim> claims) {
    Map<Parties, Integer> fullest =
        claims.stream()
            .flatMap(claim -> Stream.ofNullable(parties(claim)).map(p -> Map.entry(p, claim)))
            .collect(Collectors.toMap(Map.Entry::getKey, e -> Fact.slots(e.getValue()), Math::max));
    Set<Parties> turned =
        fullest.entrySet().stream()
            .filter(e -> fullest.getOrDefault(e.getKey().mirrored(), 0) > e.getValue())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return claims.stream().filter(claim -> !turned.contains(parties(claim))).toList();
  }

  private static @Nullable Parties parties(Claim claim) {
    String buyer = BUYERS.get(claim.type());
    if (buyer == null) {
      return null;
    }
    List<Participant> buyers = claim.roles().getOrDefault(buyer, List.of());
    List<Participant> targets = claim.roles().getOrDefault(TARGET, List.of());
    return buyers.size() == 1 && targets.size() == 1
        ? new Parties(buyers.get(0).name(), targets.get(0).name())
        : null;
  }
}
