package org.newsledger.resolve;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Amount;
import org.newsledger.model.Claim;
import org.newsledger.model.DateValue;
import org.newsledger.model.Modality;
import org.newsledger.model.Participant;

/** One fact with its tellings, the fullest first. */
final class Fact {

  private static final String STAGE = "stage";

  private final Claim fullest;
  private final EnumMap<Modality, Claim> byModality = new EnumMap<>(Modality.class); // the fullest
  private final SortedMap<String, String> attributes = new TreeMap<>();
  private Claim merged;

  Fact(Claim fullest) {
    this.fullest = fullest;
    merged = fullest;
    note(fullest);
  }

  /** All that the tellings say together. */
  Claim merged() {
    return merged;
  }

  /** Adds a telling that is no fuller than those before. */
  void add(Claim telling) {
    note(telling);
    Claim surest = byModality.getOrDefault(modality(), fullest);
    merged =
        new Claim(
            fullest.type(),
            roles(telling),
            finer(merged.amount(), telling.amount()),
            known(merged.percent(), telling.percent()),
            known(merged.count(), telling.count()),
            finer(merged.date(), telling.date()),
            attributes(surest),
            surest.modality(),
            surest.modalityCue(),
            fullest.attribution() != null ? fullest.attribution() : surest.attribution(),
            Math.max(merged.confidence(), telling.confidence()),
            fullest.evidence(),
            fullest.rule());
  }

  private void note(Claim telling) {
    byModality.putIfAbsent(telling.modality(), telling);
    telling.attributes().forEach(attributes::putIfAbsent);
  }

  /**
   * The strongest, except that what the article also says in its own voice is not only reported. In
   * the training articles a sum told both ways is actual about twice as often.
   */
  private Modality modality() {
    Modality strongest = Collections.max(byModality.keySet());
    boolean own = byModality.containsKey(Modality.ACTUAL);
    return strongest == Modality.REPORTED && own ? Modality.ACTUAL : strongest;
  }

  private SortedMap<String, List<Participant>> roles(Claim telling) {
    SortedMap<String, List<Participant>> roles = new TreeMap<>(merged.roles());
    telling
        .roles()
        .forEach((role, participants) -> roles.merge(role, participants, this::together));
    return Collections.unmodifiableSortedMap(roles);
  }

  /** All participants if one list holds the other, else those of the fuller telling. */
  private List<Participant> together(List<Participant> kept, List<Participant> more) {
    if (!Compatibility.agree(kept, more) && !Compatibility.happensOnce(fullest)) {
      return kept;
    }
    Map<String, Participant> byName = new LinkedHashMap<>();
    List.of(kept, more).stream()
        .flatMap(Collection::stream)
        .forEach(participant -> byName.putIfAbsent(participant.name(), participant));
    return byName.values().stream().sorted(Comparator.comparing(Participant::start)).toList();
  }

  private static <T> @Nullable T known(@Nullable T before, @Nullable T added) {
    return before != null ? before : added;
  }

  private static @Nullable Amount finer(@Nullable Amount before, @Nullable Amount added) {
    boolean rounded = before != null && added != null && Rounding.isRounded(before, added);
    return before == null || rounded ? added : before;
  }

  private static @Nullable DateValue finer(@Nullable DateValue before, @Nullable DateValue added) {
    return before == null || (added != null && Dates.isFiner(added, before)) ? added : before;
  }

  /** The stage goes with the modality, the rest is filled from the fullest telling on. */
  private SortedMap<String, String> attributes(Claim surest) {
    SortedMap<String, String> all = new TreeMap<>(attributes);
    String stage = surest.attributes().get(STAGE);
    if (stage != null) {
      all.put(STAGE, stage);
    }
    return Collections.unmodifiableSortedMap(all);
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
