package org.newsledger.resolve;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsledger.model.Claim;
import org.newsledger.model.Participant;

/** Whoever bids for what an article says is up for sale bids to the one who sells it. */
final class SharedSellers {

  private static final String BID = "bid";
  private static final String BIDDER = "bidder";
  private static final String TARGET = "target";
  private static final String SELLER = "seller";

  private SharedSellers() {}

  /** The claims in their order, bids with the seller of their target where one is told. */
  static List<Claim> fill(List<Claim> claims) {
    Map<String, List<Participant>> sellers = new HashMap<>();
    for (Claim claim : claims) {
      List<Participant> seller = claim.roles().get(SELLER);
      if (claim.type().equals(BID) && seller != null) {
        targets(claim).forEach(target -> sellers.putIfAbsent(target.name(), seller));
      }
    }
    return claims.stream().map(claim -> filled(claim, sellers)).toList();
  }

  private static Claim filled(Claim claim, Map<String, List<Participant>> sellers) {
    List<Participant> targets = targets(claim);
    List<Participant> seller = targets.isEmpty() ? null : sellers.get(targets.get(0).name());
    List<Participant> bidders = claim.roles().getOrDefault(BIDDER, List.of());
    boolean open =
        claim.type().equals(BID) && !bidders.isEmpty() && !claim.roles().containsKey(SELLER);
    if (!open || seller == null || Compatibility.agree(seller, bidders)) {
      return claim;
    }
    SortedMap<String, List<Participant>> roles = new TreeMap<>(claim.roles());
    roles.put(SELLER, seller);
    return claim.withRoles(Collections.unmodifiableSortedMap(roles));
  }

  private static List<Participant> targets(Claim claim) {
    return claim.roles().getOrDefault(TARGET, List.of());
  }
}
