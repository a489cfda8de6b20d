package org.newsledger.resolve;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Claim;
import org.newsledger.model.Participant;

/**
 * Makes one claim of a fact that an article tells several times, with all that the tellings say.
 *
 * <p>Another amount, share, count, metric, action, distant date or party is another fact.
 */
public final class RetellingMerger {

  /** Plans to sell come last, so that they meet all the bids that they may stand beside. */
  private static final Comparator<Claim> FULLEST =
      Comparator.comparing(RetellingMerger::isPlanToSell)
          .thenComparingInt((Claim claim) -> -Fact.slots(claim))
          .thenComparing(RetellingMerger::byPlace);

  private static boolean isPlanToSell(Claim claim) {
    return claim.type().equals("bid") && !claim.roles().containsKey("bidder");
  }

  private static int byPlace(Claim a, Claim b) {
    return Comparator.comparingInt((Claim claim) -> claim.evidence().start())
        .thenComparingInt(claim -> claim.evidence().end())
        .thenComparing(Claim::type)
        .thenComparing(Claim::toString) // a total order, so that no input order shows
        .compare(a, b);
  }

  /**
   * The facts of one article's claims, by place of their evidence.
   *
   * @param claims in any order, which does not matter
   */
  public List<Claim> merge(List<Claim> claims) {
    FactIndex facts = new FactIndex();
    for (Claim claim : claims.stream().sorted(FULLEST).toList()) {
      Fact fact = fact(claim, facts.likely(claim));
      if (fact == null) {
        fact = new Fact(claim);
      } else {
        fact.add(claim);
      }
      facts.put(fact);
    }
    List<Claim> merged =
        facts.all().stream().map(Fact::merged).sorted(RetellingMerger::byPlace).toList();
    return SharedSellers.fill(DemandedDamages.drop(MirroredDeals.drop(merged)));
  }

  /** The fact that a claim tells again, the most alike of several; null if it tells a new one. */
  private static @Nullable Fact fact(Claim claim, List<Fact> possible) {
    if (possible.isEmpty() || standsBeside(claim, possible)) {
      return null;
    }
    return possible.stream()
        .min(
            Comparator.comparingInt((Fact fact) -> sameSum(fact, claim) ? 0 : 1)
                .thenComparingInt(fact -> unshared(fact.merged(), claim))
                .thenComparingInt(fact -> fact.merged().modality() == claim.modality() ? 0 : 1)
                .thenComparingInt(fact -> distance(fact.merged(), claim)))
        .orElse(null);
  }

  /**
   * A plan to sell that names its seller stands beside the bids of several for the same thing: it
   * is none of them.
   */
  private static boolean standsBeside(Claim claim, List<Fact> possible) {
    boolean same =
        possible.stream()
            .anyMatch(fact -> unshared(fact.merged(), claim) == 0 || sameSum(fact, claim));
    if (possible.size() < 2 || claim.roles().size() < 2 || same) {
      return false;
    }
    Set<String> others = new HashSet<>();
    for (Fact fact : possible) {
      fact.merged().roles().forEach((role, list) -> others.add(role + names(list)));
      claim
          .roles()
          .keySet()
          .forEach(role -> others.removeIf(other -> other.startsWith(role + "[")));
    }
    return others.size() > 1;
  }

  private static List<String> names(List<Participant> participants) {
    return participants.stream().map(Participant::name).sorted().toList();
  }

  private static boolean sameSum(Fact fact, Claim claim) {
    return fact.merged().amount() != null && claim.amount() != null;
  }

  /** Number of roles that only one of two claims fills. */
  private static int unshared(Claim a, Claim b) {
    Set<String> roles = new HashSet<>(a.roles().keySet());
    roles.addAll(b.roles().keySet());
    roles.removeIf(role -> a.roles().containsKey(role) && b.roles().containsKey(role));
    return roles.size();
  }

  private static int distance(Claim a, Claim b) {
    return Math.abs(a.evidence().start() - b.evidence().start());
  }
}
