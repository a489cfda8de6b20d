package org.newsledger.resolve;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Participant;
import org.newsledger.model.ResolvedCandidate;

/**
 * Fills the roles that a sentence leaves open because the article has told them: "Acme's offer",
 * "the deal, valued at $5 billion".
 */
public final class EarlierTelling {

  /** A telling that names nobody at all means the deal told just before it. */
  private static final int MAX_DISTANCE_OF_NAMELESS = 4;

  private EarlierTelling() {}

  /**
   * The candidate with the given roles taken from the nearest telling of the same type that shares
   * its participants; unchanged where there is none.
   *
   * @param roles that may be taken over
   * @param told candidates that have all their roles
   */
  public static ResolvedCandidate complete(
      ResolvedCandidate open, List<String> roles, List<ResolvedCandidate> told) {
    ResolvedCandidate telling =
        told.stream()
            .filter(other -> other.candidate().type().equals(open.candidate().type()))
            .filter(other -> hasMissing(open, roles, other) && isSameDeal(open, other))
            .min(Comparator.comparingInt(other -> distance(open, other)))
            .orElse(null);
    return telling == null ? open : filled(open, roles, telling);
  }

  private static boolean hasMissing(
      ResolvedCandidate open, List<String> roles, ResolvedCandidate other) {
    return roles.stream()
        .filter(role -> !open.participants().containsKey(role))
        .allMatch(role -> other.participants().containsKey(role));
  }

  private static boolean isSameDeal(ResolvedCandidate open, ResolvedCandidate other) {
    if (open.participants().isEmpty()) {
      int sentences = open.candidate().sentence() - other.candidate().sentence();
      return sentences >= 0 && sentences <= MAX_DISTANCE_OF_NAMELESS;
    }
    return open.participants().entrySet().stream()
        .allMatch(role -> share(role.getValue(), other.participants().get(role.getKey())));
  }

  private static boolean share(List<Participant> some, @Nullable List<Participant> others) {
    return others != null
        && some.stream().anyMatch(p -> others.stream().anyMatch(o -> o.name().equals(p.name())));
  }

  /** Tellings before the open one first, the nearest of them; then those behind it. */
  private static int distance(ResolvedCandidate open, ResolvedCandidate other) {
    int sentences = open.candidate().sentence() - other.candidate().sentence();
    return sentences >= 0 ? 2 * sentences : -2 * sentences + 1;
  }

  private static ResolvedCandidate filled(
      ResolvedCandidate open, List<String> roles, ResolvedCandidate telling) {
    SortedMap<String, List<Participant>> all = new TreeMap<>(open.participants());
    for (String role : roles) {
      List<Participant> known = telling.participants().get(role);
      if (known != null) {
        all.putIfAbsent(role, known);
      }
    }
    return new ResolvedCandidate(open.candidate(), Collections.unmodifiableSortedMap(all));
  }
}
