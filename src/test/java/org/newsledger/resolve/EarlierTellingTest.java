package org.newsledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.newsledger.model.Candidate;
import org.newsledger.model.EntityType;
import org.newsledger.model.Participant;
import org.newsledger.model.ResolvedCandidate;

class EarlierTellingTest {

  private static final List<String> TARGET = List.of("target");

  @Test
  void takesTheTargetFromTheTellingOfTheSameBidder() {
    var told =
        List.of(
            telling("bid", 1, "bidder=Acme", "target=Bolt"),
            telling("bid", 4, "bidder=Cog", "target=Dent"));
    assertThat(target(telling("bid", 5, "bidder=Acme"), told)).containsExactly("Bolt");
  }

  @Test
  void prefersTheNearestTellingBeforeIt() {
    var told =
        List.of(
            telling("bid", 1, "bidder=Acme", "target=Bolt"),
            telling("bid", 3, "bidder=Acme", "target=Dent"),
            telling("bid", 9, "bidder=Acme", "target=Elm"));
    assertThat(target(telling("bid", 5, "bidder=Acme"), told)).containsExactly("Dent");
  }

  @Test
  void aRivalBidIsForWhatWasBidForJustBefore() {
    var told = List.of(telling("bid", 4, "bidder=Cog", "target=Dent"));
    assertThat(target(telling("bid", 5, "bidder=Acme"), told)).containsExactly("Dent");
    assertThat(target(telling("bid", 40, "bidder=Acme"), told)).isEmpty();
  }

  @Test
  void nobodyBidsForItself() {
    var told = List.of(telling("bid", 4, "bidder=Cog", "target=Acme"));
    assertThat(target(telling("bid", 5, "bidder=Acme"), told)).isEmpty();
  }

  @Test
  void anotherTypeTellsNothing() {
    var told = List.of(telling("acquisition", 4, "bidder=Acme", "target=Bolt"));
    assertThat(target(telling("bid", 5, "bidder=Acme"), told)).isEmpty();
  }

  @Test
  void aPairIsSplitOnlyWhereTheSecondRoleIsOpen() {
    List<String> pair = List.of("bidder", "target");
    var two = telling("bid", 0, "bidder=Acme", "bidder=Bolt");
    assertThat(Pairs.split(two, pair).participants().get("target"))
        .extracting(Participant::name)
        .containsExactly("Bolt");
    var full = telling("bid", 0, "bidder=Acme", "bidder=Bolt", "target=Cog");
    assertThat(Pairs.split(full, pair)).isSameAs(full);
    var three = telling("bid", 0, "bidder=Acme", "bidder=Bolt", "bidder=Cog");
    assertThat(Pairs.split(three, pair)).isSameAs(three);
  }

  @Test
  void ofManyTellingsItTakesTheOneThatACompleteSearchFinds() {
    long seed = 5;
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      List<ResolvedCandidate> told = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        told.add(random(random, true));
      }
      ResolvedCandidate open = random(random, false);
      assertThat(target(open, told))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(searched(open, told));
    }
  }

  private static ResolvedCandidate random(Random random, boolean full) {
    List<String> roles = new ArrayList<>();
    if (full || random.nextInt(4) > 0) {
      roles.add("bidder=" + "ABC".charAt(random.nextInt(3)));
      roles.add("bidder=" + "ABC".charAt(random.nextInt(3)));
    }
    if (full) {
      roles.add("target=T" + random.nextInt(1000));
    }
    String type = random.nextInt(3) > 0 ? "bid" : "acquisition";
    return telling(type, random.nextInt(30), roles.toArray(new String[0]));
  }

  /** By looking at all: first those of its type and bidder, else those at most four away. */
  private static List<String> searched(ResolvedCandidate open, List<ResolvedCandidate> told) {
    Comparator<ResolvedCandidate> nearest =
        Comparator.comparingInt(
            other -> {
              int back = open.candidate().sentence() - other.candidate().sentence();
              return back >= 0 ? 2 * back : 1 - 2 * back;
            });
    Set<String> bidders = names(open, "bidder");
    Optional<ResolvedCandidate> same =
        told.stream()
            .filter(other -> other.candidate().type().equals(open.candidate().type()))
            .filter(other -> !Collections.disjoint(names(other, "bidder"), bidders))
            .min(nearest);
    Optional<ResolvedCandidate> close =
        told.stream()
            .filter(o -> Math.abs(o.candidate().sentence() - open.candidate().sentence()) <= 4)
            .filter(o -> o.candidate().sentence() != open.candidate().sentence() + 4)
            .min(nearest)
            .filter(other -> other.candidate().type().equals(open.candidate().type()));
    return same.or(() -> close).map(found -> List.copyOf(names(found, "target"))).orElse(List.of());
  }

  private static Set<String> names(ResolvedCandidate candidate, String role) {
    Set<String> names = new TreeSet<>();
    candidate.participants().getOrDefault(role, List.of()).forEach(p -> names.add(p.name()));
    return names;
  }

  private static List<String> target(ResolvedCandidate open, List<ResolvedCandidate> told) {
    return new EarlierTelling(told)
        .complete(open, TARGET).participants().getOrDefault("target", List.of()).stream()
            .map(Participant::name)
            .toList();
  }

  private static ResolvedCandidate telling(String type, int sentence, String... roles) {
    TreeMap<String, List<Participant>> participants = new TreeMap<>();
    for (String role : roles) {
      String[] parts = role.split("=");
      participants
          .computeIfAbsent(parts[0], r -> new ArrayList<>())
          .add(new Participant(parts[1], EntityType.ORGANIZATION, parts[1], 0, 1));
    }
    Candidate candidate =
        new Candidate(
            type,
            type + ".rule",
            sentence,
            0,
            new TreeMap<>(),
            null,
            null,
            null,
            null,
            new TreeMap<>(),
            List.of());
    return new ResolvedCandidate(candidate, participants);
  }
}
