package org.newsledger.resolve;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Amount;
import org.newsledger.model.Claim;
import org.newsledger.model.Modality;

/** "Acme sued Bolt and wants $3 billion in damages": what a suit demands is no penalty yet. */
final class DemandedDamages {

  private DemandedDamages() {}

  private record Sum(BigDecimal value, @Nullable String currency) {}

  /** The claims in their order, without penalties to come of the very sum that a suit demands. */
  static List<Claim> drop(List<Claim> claims) {
    Set<Sum> demanded =
        claims.stream()
            .filter(claim -> claim.type().equals("lawsuit"))
            .flatMap(claim -> Stream.ofNullable(sum(claim)))
            .collect(Collectors.toSet());
    return claims.stream().filter(claim -> !isDemand(claim, demanded)).toList();
  }

  private static boolean isDemand(Claim claim, Set<Sum> demanded) {
    boolean open = claim.modality() == Modality.PLANNED || claim.modality() == Modality.POSSIBLE;
    Sum sum = sum(claim);
    return open && claim.type().equals("penalty") && sum != null && demanded.contains(sum);
  }

  private static @Nullable Sum sum(Claim claim) {
    Amount amount = claim.amount();
    if (amount == null || amount.value() == null) {
      return null;
    }
    return new Sum(amount.value().stripTrailingZeros(), amount.currency());
  }
}
