package org.newsledger.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsledger.model.Amount;
import org.newsledger.model.Claim;

/**
 * The facts of an article by what they say, so that a claim is not compared with every one of them:
 * two claims of one fact have a type in common, and a party or a sum.
 */
final class FactIndex {

  private record Key(String type, String slot, Object value) {}

  private final Map<Fact, Integer> numbers = new LinkedHashMap<>(); // from 0, as they came
  private final Map<Key, Set<Fact>> byKey = new HashMap<>();

  /** Takes in a fact, or what a telling has added to it. */
  void put(Fact fact) {
    numbers.putIfAbsent(fact, numbers.size());
    for (Key key : keys(fact.merged())) {
      byKey.computeIfAbsent(key, k -> new HashSet<>()).add(fact);
    }
  }

  /** All facts, as they came. */
  Set<Fact> all() {
    return numbers.keySet();
  }

  /** The facts that a claim may tell again, as they came. */
  List<Fact> likely(Claim claim) {
    TreeMap<Integer, Fact> found = new TreeMap<>();
    for (Key key : keys(claim)) {
      for (Fact fact : byKey.getOrDefault(key, Set.of())) {
        if (Compatibility.areOneFact(fact.merged(), claim)) {
          found.put(numbers.getOrDefault(fact, 0), fact);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static Set<Key> keys(Claim claim) {
    Set<Key> keys = new HashSet<>();
    claim
        .roles()
        .forEach(
            (role, participants) ->
                participants.forEach(p -> keys.add(new Key(claim.type(), role, p.name()))));
    Amount amount = claim.amount();
    if (amount != null) {
      keys.add(new Key(claim.type(), "amount", amount.text()));
      if (amount.value() != null) {
        keys.add(new Key(claim.type(), "amount", amount.value().stripTrailingZeros()));
      }
    }
    return keys;
  }
}
