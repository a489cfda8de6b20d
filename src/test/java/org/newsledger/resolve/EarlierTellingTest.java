package org.newsledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
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

  private static List<String> target(ResolvedCandidate open, List<ResolvedCandidate> told) {
    return EarlierTelling.complete(open, TARGET, told)
        .participants()
        .getOrDefault("target", List.of())
        .stream()
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
