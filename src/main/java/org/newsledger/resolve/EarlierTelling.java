package org.newsledger.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
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

  /** A telling by its place among all: of two in one sentence the earlier counts. */
  private record Told(int number, ResolvedCandidate telling) {}

  private record Key(String type, String role, String name) {}

  private final NavigableMap<Integer, List<Told>> bySentence = new TreeMap<>();
  private final Map<Key, NavigableMap<Integer, List<Told>>> byParticipant = new HashMap<>();

  /**
   * Tells by these.
   *
   * @param told candidates that have all their roles
   */
  public EarlierTelling(List<ResolvedCandidate> told) {
    for (int i = 0; i < told.size(); i++) {
      ResolvedCandidate telling = told.get(i);
      Told numbered = new Told(i, telling);
      add(bySentence, numbered);
      for (Key key : keys(telling)) {
        add(byParticipant.computeIfAbsent(key, k -> new TreeMap<>()), numbered);
      }
    }
  }

  private static void add(NavigableMap<Integer, List<Told>> index, Told told) {
    index.computeIfAbsent(told.telling().candidate().sentence(), s -> new ArrayList<>()).add(told);
  }

  private static Set<Key> keys(ResolvedCandidate telling) {
    Set<Key> keys = new HashSet<>();
    telling
        .participants()
        .forEach(
            (role, all) ->
                all.forEach(p -> keys.add(new Key(telling.candidate().type(), role, p.name()))));
    return keys;
  }

  /**
   * The candidate with the given roles taken from the nearest telling of the same type that shares
   * its participants, else from one close by; unchanged where there is none, or where the nearest
   * telling of all types is of another type and nothing else speaks for this one.
   *
   * @param roles that may be taken over
   */
  public ResolvedCandidate complete(ResolvedCandidate open, List<String> roles) {
    ResolvedCandidate telling = ofSameDeal(open, roles);
    if (telling == null) {
      telling = closest(open, roles);
    }
    return telling == null ? open : filled(open, roles, telling);
  }

  /** The nearest of the same type that shares a participant in each role. */
  private @Nullable ResolvedCandidate ofSameDeal(ResolvedCandidate open, List<String> roles) {
    if (open.participants().isEmpty()) {
      return null;
    }
    String role = open.participants().firstKey();
    Told best = null;
    for (Participant participant : open.participants().getOrDefault(role, List.of())) {
      Key key = new Key(open.candidate().type(), role, participant.name());
      Told nearest =
          nearest(
              byParticipant.getOrDefault(key, new TreeMap<>()),
              open,
              Integer.MAX_VALUE,
              other -> hasMissing(open, roles, other) && isSameDeal(open, other));
      if (nearest != null && (best == null || isNearer(nearest, best, open))) {
        best = nearest;
      }
    }
    return best == null ? null : best.telling();
  }

  private static boolean isNearer(Told one, Told other, ResolvedCandidate open) {
    int first = distance(open, one.telling());
    int second = distance(open, other.telling());
    return first < second || (first == second && one.number() < other.number());
  }

  /** The telling just before (or behind), if it is of the same type. */
  private @Nullable ResolvedCandidate closest(ResolvedCandidate open, List<String> roles) {
    Told nearest =
        nearest(
            bySentence,
            open,
            2 * MAX_DISTANCE_OF_NAMELESS,
            other -> hasMissing(open, roles, other));
    if (nearest == null) {
      return null;
    }
    ResolvedCandidate telling = nearest.telling();
    return isSameType(open, telling) && !targetsItself(open, telling) ? telling : null;
  }

  /** The nearest that fits, looked for from the open one's sentence outwards. */
  private static @Nullable Told nearest(
      NavigableMap<Integer, List<Told>> index,
      ResolvedCandidate open,
      int farthest,
      Predicate<ResolvedCandidate> fits) {
    int at = open.candidate().sentence();
    Integer before = index.floorKey(at);
    Integer after = index.higherKey(at);
    while (before != null || after != null) {
      boolean back =
          after == null || (before != null && distance(at, before) < distance(at, after));
      int sentence = Objects.requireNonNull(back ? before : after);
      if (distance(at, sentence) > farthest) {
        return null;
      }
      for (Told told : index.getOrDefault(sentence, List.of())) {
        if (fits.test(told.telling())) {
          return told;
        }
      }
      if (back) {
        before = index.lowerKey(sentence);
      } else {
        after = index.higherKey(sentence);
      }
    }
    return null;
  }

  /** Whether what would be taken over is who is named already. */
  private static boolean targetsItself(ResolvedCandidate open, ResolvedCandidate other) {
    return open.participants().entrySet().stream()
        .anyMatch(
            role ->
                other.participants().entrySet().stream()
                    .filter(taken -> !open.participants().containsKey(taken.getKey()))
                    .anyMatch(taken -> share(role.getValue(), taken.getValue())));
  }

  private static boolean isSameType(ResolvedCandidate open, ResolvedCandidate other) {
    return other.candidate().type().equals(open.candidate().type());
  }

  private static boolean hasMissing(
      ResolvedCandidate open, List<String> roles, ResolvedCandidate other) {
    return roles.stream()
        .filter(role -> !open.participants().containsKey(role))
        .allMatch(role -> other.participants().containsKey(role));
  }

  private static boolean isSameDeal(ResolvedCandidate open, ResolvedCandidate other) {
    return open.participants().entrySet().stream()
        .allMatch(role -> share(role.getValue(), other.participants().get(role.getKey())));
  }

  private static boolean share(List<Participant> some, @Nullable List<Participant> others) {
    return others != null
        && some.stream().anyMatch(p -> others.stream().anyMatch(o -> o.name().equals(p.name())));
  }

  /** Tellings before the open one first, the nearest of them; then those behind it. */
  private static int distance(ResolvedCandidate open, ResolvedCandidate other) {
    return distance(open.candidate().sentence(), other.candidate().sentence());
  }

  private static int distance(int open, int other) {
    int sentences = open - other;
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
