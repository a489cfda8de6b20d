package org.newsledger.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A claim, labelled or found, as far as it is scored or shown.
 *
 * @param id found only: its claim_id, if it has one
 * @param type a claim type
 * @param roles role name to participants, in the order of the file
 * @param amount null where there is none or its value is not known
 * @param percent the share of a company, in percent
 * @param count people
 * @param metric of earnings
 * @param modality as written in the file
 * @param optional labelled only: careful readers disagree on it
 * @param confidence found only: 0 to 1
 * @param evidence the words that show it
 * @param rule found only: what found it
 */
record ScoredClaim(
    @Nullable String id,
    String type,
    SortedMap<String, List<Filler.Party>> roles,
    Filler.@Nullable Sum amount,
    Filler.@Nullable Figure percent,
    Filler.@Nullable Figure count,
    @Nullable String metric,
    @Nullable String modality,
    boolean optional,
    @Nullable Double confidence,
    String evidence,
    @Nullable String rule) {

  /**
   * A named part of a claim that is filled.
   *
   * @param name a role, "amount", "percent", "count" or "metric"
   */
  record Slot(String name, Filler filler) {
    boolean agrees(Slot other) {
      return name.equals(other.name) && filler.agrees(other.filler);
    }
  }

  ScoredClaim {
    roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
  }

  /** The participants of a role; empty where it is not filled. */
  List<Filler.Party> parties(String role) {
    return roles.getOrDefault(role, List.of());
  }

  /** The filled slots: roles by name, then amount, percent (of stakes), count, metric. */
  List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    for (Map.Entry<String, List<Filler.Party>> role : roles.entrySet()) {
      role.getValue().forEach(party -> slots.add(new Slot(role.getKey(), party)));
    }
    add(slots, "amount", amount);
    add(slots, "percent", type.equals("stake") ? percent : null);
    add(slots, "count", count);
    boolean measured = type.equals("earnings") && metric != null && !metric.isEmpty();
    add(slots, "metric", measured ? new Filler.Word(String.valueOf(metric)) : null);
    return slots;
  }

  private static void add(List<Slot> slots, String name, @Nullable Filler filler) {
    if (filler != null) {
      slots.add(new Slot(name, filler));
    }
  }
}
