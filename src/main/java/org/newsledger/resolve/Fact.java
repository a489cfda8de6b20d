package org.newsledger.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Claim;
import org.newsledger.model.DateValue;
import org.newsledger.model.Modality;
import org.newsledger.model.Participant;

/** One fact with its tellings, the fullest first. */
final class Fact {

  private static final String STAGE = "stage";

  private final List<Claim> tellings = new ArrayList<>();
  private Claim merged;

  Fact(Claim fullest) {
    tellings.add(fullest);
    merged = fullest;
  }

  /** All that the tellings say together. */
  Claim merged() {
    return merged;
  }

  /** Adds a telling that is no fuller than those before. */
  void add(Claim telling) {
    tellings.add(telling);
    merged = merge();
  }

  private Claim merge() {
    Claim base = tellings.get(0);
    Claim surest = ofModality(modality());
    return new Claim(
        base.type(),
        roles(),
        first(Claim::amount),
        first(Claim::percent),
        first(Claim::count),
        date(),
        attributes(surest),
        surest.modality(),
        surest.modalityCue(),
        base.attribution() != null ? base.attribution() : surest.attribution(),
        tellings.stream().mapToDouble(Claim::confidence).max().orElse(base.confidence()),
        base.evidence(),
        base.rule());
  }

  /**
   * The strongest, except that what the article also says in its own voice is not only reported. In
   * the training articles a sum told both ways is actual about twice as often.
   */
  private Modality modality() {
    Modality strongest = Collections.max(tellings.stream().map(Claim::modality).toList());
    boolean own = tellings.stream().anyMatch(telling -> telling.modality() == Modality.ACTUAL);
    return strongest == Modality.REPORTED && own ? Modality.ACTUAL : strongest;
  }

  private Claim ofModality(Modality modality) {
    return tellings.stream()
        .filter(telling -> telling.modality() == modality)
        .findFirst()
        .orElse(tellings.get(0));
  }

  private SortedMap<String, List<Participant>> roles() {
    SortedMap<String, List<Participant>> roles = new TreeMap<>();
    for (Claim telling : tellings) {
      telling
          .roles()
          .forEach((role, participants) -> roles.merge(role, participants, this::together));
    }
    return Collections.unmodifiableSortedMap(roles);
  }

  /** All participants if one list holds the other, else those of the fuller telling. */
  private List<Participant> together(List<Participant> kept, List<Participant> more) {
    if (!Compatibility.agree(kept, more) && !Compatibility.happensOnce(tellings.get(0))) {
      return kept;
    }
    Map<String, Participant> byName = new LinkedHashMap<>();
    List.of(kept, more).stream()
        .flatMap(Collection::stream)
        .forEach(participant -> byName.putIfAbsent(participant.name(), participant));
    return byName.values().stream().sorted(Comparator.comparing(Participant::start)).toList();
  }

  private <T> @Nullable T first(Function<Claim, @Nullable T> slot) {
    for (Claim telling : tellings) {
      T value = slot.apply(telling);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** The finest. */
  private @Nullable DateValue date() {
    DateValue finest = null;
    for (Claim telling : tellings) {
      DateValue date = telling.date();
      if (date != null && (finest == null || Dates.isFiner(date, finest))) {
        finest = date;
      }
    }
    return finest;
  }

  /** The stage goes with the modality, the rest is filled from the fullest telling on. */
  private SortedMap<String, String> attributes(Claim surest) {
    SortedMap<String, String> attributes = new TreeMap<>();
    tellings.forEach(telling -> telling.attributes().forEach(attributes::putIfAbsent));
    String stage = surest.attributes().get(STAGE);
    if (stage != null) {
      attributes.put(STAGE, stage);
    }
    return Collections.unmodifiableSortedMap(attributes);
  }

  /** Number of filled slots: participants, sums, date, attributes. */
  static int slots(Claim claim) {
    int participants = claim.roles().values().stream().mapToInt(List::size).sum();
    int values = 0;
    for (Object value :
        new @Nullable Object[] {claim.amount(), claim.percent(), claim.count(), claim.date()}) {
      values += Objects.nonNull(value) ? 1 : 0;
    }
    return participants + values + claim.attributes().size();
  }
}
