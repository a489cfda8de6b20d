package org.newsledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.model.Amount;
import org.newsledger.model.Claim;
import org.newsledger.model.DateValue;
import org.newsledger.model.EntityType;
import org.newsledger.model.Modality;
import org.newsledger.model.Participant;
import org.newsledger.model.Quantity;
import org.newsledger.model.TextSpan;

class RetellingMergerTest {

  private static final RetellingMerger MERGER = new RetellingMerger();

  /**
   * Tellings parted by slashes, each "key=value" slots: a role with names parted by "+", amount,
   * percent, count, date, modality, metric, action, stage.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # one fact
          bid bidder=A target=X / bid bidder=A target=X                       | 1
          bid bidder=A target=X / bid target=X                                | 1
          bid bidder=A target=X amount=5 / bid bidder=A target=X              | 1
          bid bidder=A target=X amount=5 / bid target=X amount=5              | 1
          bid bidder=A+B target=X / bid bidder=A target=X                     | 1
          earnings company=A amount=5 metric=profit / earnings company=A amount=5 metric=profit | 1
          stake holder=A company=X percent=9 / stake holder=A company=X amount=5 | 1
          layoffs company=A count=100 / layoffs company=A count=100           | 1
          investment investor=A amount=5 / investment recipient=X amount=5    | 1
          acquisition acquirer=A target=X seller=S / acquisition acquirer=A target=X seller=T | 1
          partnership partner=A+B / partnership partner=B+A                   | 1
          partnership partner=A+B+C / partnership partner=A+B                 | 1
          personnel person=P organization=O action=left / personnel person=P organization=O action=resigned | 1
          bid bidder=A target=X date=2010 / bid bidder=A target=X date=2010-03 | 1
          bid bidder=A target=X date=2010-03 / bid bidder=A target=X date=2010-04 | 1
          bid bidder=A target=X modality=denied / bid bidder=A target=X modality=possible | 1
          earnings company=A amount=214 metric=profit / earnings company=A amount=213.9 metric=profit | 1
          # two facts
          stake holder=A+B company=X amount=5 / stake holder=A company=X percent=9 | 2
          penalty payer=A amount=410 / penalty payer=A amount=405             | 2
          bid bidder=A target=X amount=11 / bid bidder=A target=X amount=10.8 | 2
          bid bidder=A target=X / acquisition acquirer=A target=X             | 2
          bid bidder=A target=X / bid bidder=A target=Y                       | 2
          bid bidder=A target=X / bid bidder=B target=X                       | 2
          bid bidder=A target=X amount=5 / bid bidder=A target=X amount=6     | 2
          bid bidder=A target=X amount=5 / bid bidder=B target=X amount=5     | 2
          earnings company=A amount=5 metric=profit / earnings company=A amount=5 metric=revenue | 2
          stake holder=A company=X percent=9 / stake holder=A company=X percent=10 | 2
          layoffs company=A count=100 / layoffs company=A count=200           | 2
          investment investor=A recipient=X / investment investor=B recipient=X amount=5 | 2
          acquisition acquirer=A target=X seller=S / acquisition target=X seller=T acquirer=B | 2
          acquisition seller=A target=X percent=50 / acquisition acquirer=A target=X | 2
          partnership partner=A+B / partnership partner=A+C                   | 2
          personnel person=P organization=O action=left / personnel person=P organization=O action=joined | 2
          bid bidder=A target=X date=2010 / bid bidder=A target=X date=2009   | 2
          bid bidder=A target=X date=2010-03 / bid bidder=A target=X date=2010-08 | 2
          bid bidder=A amount=6 / bid target=X amount=5                       | 2
          # one that turns round who buys whom
          acquisition acquirer=A target=X amount=5 / bid bidder=X target=A    | 1
          acquisition acquirer=A target=X amount=5 / bid bidder=X target=A amount=6 | 2
          acquisition acquirer=A target=X / bid bidder=X target=A             | 2
          # what a suit demands is no penalty, what a court grants is one
          lawsuit plaintiff=A defendant=B amount=5 / penalty authority=A amount=5 modality=planned | 1
          lawsuit plaintiff=A defendant=B amount=5 / penalty payer=B amount=5 | 2
          lawsuit plaintiff=A defendant=B amount=5 / penalty payer=B amount=6 modality=planned | 2
          # of several the most alike
          bid bidder=A target=X amount=5 / bid bidder=B target=X amount=6 / bid target=X amount=6 | 2
          bid bidder=A target=X / bid bidder=B target=X / bid target=X seller=S | 3
          bid bidder=A target=X / bid bidder=B target=X / bid target=X seller=S / bid target=X seller=S | 3
          bid bidder=A target=X / bid bidder=B target=X / bid target=X        | 2
          bid bidder=A target=X / bid target=X seller=S                       | 1
          """)
  void tellingsAreSoManyFacts(String tellings, int facts) {
    assertThat(MERGER.merge(claims(tellings))).hasSize(facts);
  }

  /** Where two fit, the later wins; but what is also said outright is not only reported. */
  @ParameterizedTest
  @CsvSource({
    "actual, reported, actual",
    "reported, reported, reported",
    "reported, planned, planned",
    "actual, planned, planned",
    "planned, possible, possible",
    "possible, denied, denied",
    "actual, denied, denied",
  })
  void modalityOfTwoTellings(String one, String other, String expected) {
    List<Claim> merged =
        MERGER.merge(
            claims(
                "bid bidder=A target=X modality="
                    + one
                    + " / bid bidder=A target=X modality="
                    + other));
    assertThat(merged).extracting(claim -> claim.modality().label()).containsExactly(expected);
  }

  @Test
  void theFactHasTheFullestOfEverything() {
    Claim fact =
        MERGER
            .merge(
                claims(
                    "bid target=X stage=proposed confidence=0.9"
                        + " / bid bidder=A target=X amount=5 date=2010 stage=proposed"
                        + " / bid bidder=A+B target=X date=2010-03 stage=rejected modality=denied"))
            .get(0);
    assertThat(fact.roles().keySet()).containsExactly("bidder", "target");
    assertThat(fact.roles().get("bidder")).extracting(Participant::name).containsExactly("A", "B");
    assertThat(fact.amount()).isNotNull();
    assertThat(fact.date()).extracting(DateValue::value).isEqualTo("2010-03");
    assertThat(fact.attributes()).containsEntry("stage", "rejected");
    assertThat(fact.modality()).isEqualTo(Modality.DENIED);
    assertThat(fact.confidence()).isEqualTo(0.9);
    assertThat(fact.evidence().start()).as("the first of the fullest tellings").isEqualTo(100);
  }

  @Test
  void bidsHaveTheSellerOfTheirTarget() {
    List<Claim> merged =
        MERGER.merge(
            claims(
                "bid bidder=A target=X / bid bidder=B target=X / bid target=X seller=S"
                    + " / bid bidder=A target=Y / bid bidder=S target=X amount=5"));
    assertThat(merged)
        .extracting(claim -> names(claim, "bidder") + names(claim, "seller"))
        .containsExactlyInAnyOrder("[A][S]", "[B][S]", "[][S]", "[A][]", "[S][]");
  }

  private static String names(Claim claim, String role) {
    return claim.roles().getOrDefault(role, List.of()).stream()
        .map(Participant::name)
        .toList()
        .toString();
  }

  @Test
  void theOrderOfTheTellingsDoesNotMatter() {
    List<Claim> claims =
        claims(
            "bid bidder=A target=X / bid target=X amount=5 / bid bidder=B target=X amount=6"
                + " / bid bidder=A target=X amount=5 modality=denied / bid target=X seller=S"
                + " / stake holder=A company=X percent=9 / stake holder=A company=X amount=5"
                + " / bid bidder=A+B target=X / bid bidder=A target=Y date=2010");
    List<Claim> expected = MERGER.merge(claims);
    Random random = new Random(11);
    for (int round = 0; round < 50; round++) {
      List<Claim> shuffled = new ArrayList<>(claims);
      Collections.shuffle(shuffled, random);
      assertThat(MERGER.merge(shuffled)).as("seed 11, round %d", round).isEqualTo(expected);
    }
  }

  @Test
  void theIndexFindsEveryFactThatAClaimCanTell() {
    long seed = 23;
    Random random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      List<Fact> facts = new ArrayList<>();
      FactIndex index = new FactIndex();
      for (int i = 0; i < 30; i++) {
        Claim claim = random(random, i * 100);
        List<Fact> all =
            facts.stream().filter(f -> Compatibility.areOneFact(f.merged(), claim)).toList();
        assertThat(index.likely(claim)).as("seed %d, round %d", seed, round).isEqualTo(all);
        Fact fact = all.isEmpty() ? new Fact(claim) : all.get(random.nextInt(all.size()));
        if (all.isEmpty()) {
          facts.add(fact);
        } else {
          fact.add(claim);
        }
        index.put(fact);
      }
    }
  }

  private static Claim random(Random random, int start) {
    List<String> words = new ArrayList<>();
    words.add(List.of("bid", "stake", "founding").get(random.nextInt(3)));
    for (String role : List.of("bidder", "target", "organization")) {
      if (random.nextInt(3) > 0) {
        String names = "ABC".charAt(random.nextInt(3)) + (random.nextBoolean() ? "" : "+D");
        words.add(role + "=" + names);
      }
    }
    if (random.nextInt(3) == 0) {
      words.add("amount=" + List.of("5", "5.0", "7").get(random.nextInt(3)));
    }
    return claim(words.toArray(new String[0]), start);
  }

  @Test
  void aFactToldTenThousandTimesIsMergedInTime() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      claims.add(claim(new String[] {"bid", "bidder=A", "target=X"}, i));
      claims.add(claim(new String[] {"bid", "bidder=B" + i, "target=Y" + i}, i));
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(MERGER.merge(claims)).hasSize(10_001));
  }

  private static List<Claim> claims(String tellings) {
    List<Claim> claims = new ArrayList<>();
    for (String telling : tellings.split(" / ")) {
      claims.add(claim(telling.strip().split(" "), claims.size() * 100));
    }
    return claims;
  }

  private static Claim claim(String[] words, int start) {
    SortedMap<String, List<Participant>> roles = new TreeMap<>();
    SortedMap<String, String> attributes = new TreeMap<>();
    SortedMap<String, String> slots = new TreeMap<>();
    for (int i = 1; i < words.length; i++) {
      String[] slot = words[i].split("=");
      switch (slot[0]) {
        case "amount", "percent", "count", "date", "modality", "confidence" ->
            slots.put(slot[0], slot[1]);
        case "metric", "action", "stage" -> attributes.put(slot[0], slot[1]);
        default -> roles.put(slot[0], participants(slot[1], start));
      }
    }
    return new Claim(
        words[0],
        roles,
        slots.containsKey("amount") ? amount(slots.get("amount"), start) : null,
        quantity(slots.get("percent"), start),
        quantity(slots.get("count"), start),
        slots.containsKey("date")
            ? new DateValue(slots.get("date"), slots.get("date"), start, start + 4)
            : null,
        attributes,
        Modality.valueOf(
            slots.getOrDefault("modality", "actual").toUpperCase(java.util.Locale.ROOT)),
        null,
        null,
        Double.parseDouble(slots.getOrDefault("confidence", "0.5")),
        new TextSpan("evidence", start, start + 8),
        "rule");
  }

  private static List<Participant> participants(String names, int start) {
    List<Participant> participants = new ArrayList<>();
    for (String name : names.split("\\+")) {
      int at = start + participants.size();
      participants.add(new Participant(name, EntityType.ORGANIZATION, name, at, at + 1));
    }
    return participants;
  }

  private static Amount amount(String value, int start) {
    return new Amount(
        "$" + value,
        start,
        start + 2,
        new BigDecimal(value),
        "USD",
        true,
        null,
        null,
        Amount.Bound.EXACT,
        null);
  }

  private static Quantity quantity(String value, int start) {
    return value == null ? null : new Quantity(new BigDecimal(value), value, start, start + 1);
  }
}
