package org.newsledger.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A claim on one line, for a person. */
final class ClaimText {

  private ClaimText() {}

  /** "bid bidder=Kirin, target=Oriental, amount=2000000000 USD". */
  static String slots(ScoredClaim claim) {
    List<String> parts = new ArrayList<>();
    claim
        .roles()
        .forEach(
            (role, parties) -> {
              List<String> names = parties.stream().map(Filler.Party::shown).toList();
              parts.add(role + "=" + String.join(" + ", names));
            });
    if (claim.amount() != null) {
      parts.add("amount=" + plain(claim.amount().value()) + " " + claim.amount().currency());
    }
    if (claim.percent() != null) {
      parts.add("percent=" + plain(claim.percent().value()));
    }
    if (claim.count() != null) {
      parts.add("count=" + plain(claim.count().value()));
    }
    if (claim.metric() != null) {
      parts.add("metric=" + claim.metric());
    }
    return Columns.visible(claim.type() + " " + String.join(", ", parts));
  }

  /** The slots, what shows the claim, and the rule if one found it. */
  static String full(ScoredClaim claim) {
    String rule = claim.rule() == null ? "" : " [" + claim.rule() + "]";
    return slots(claim) + " | " + Columns.visible(claim.evidence() + rule);
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
