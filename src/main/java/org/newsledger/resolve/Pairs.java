package org.newsledger.resolve;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsledger.model.Participant;
import org.newsledger.model.ResolvedCandidate;

/** "X and Y merged", "the two agreed to merge": the first takes in the other. */
public final class Pairs {

  private Pairs() {}

  /**
   * The candidate in which the first of those in the first role keeps it and the second has the
   * second role; unchanged where that is filled, or where there are not two.
   *
   * @param pair two roles, or none
   */
  public static ResolvedCandidate split(ResolvedCandidate candidate, List<String> pair) {
    if (pair.isEmpty() || candidate.participants().containsKey(pair.get(1))) {
      return candidate;
    }
    List<Participant> both = candidate.participants().getOrDefault(pair.get(0), List.of());
    if (both.size() != 2) {
      return candidate;
    }
    SortedMap<String, List<Participant>> split = new TreeMap<>(candidate.participants());
    split.put(pair.get(0), both.subList(0, 1));
    split.put(pair.get(1), both.subList(1, 2));
    return new ResolvedCandidate(candidate.candidate(), Collections.unmodifiableSortedMap(split));
  }
}
