package org.newsledger.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.model.Claim;
import org.newsledger.model.EntityType;
import org.newsledger.model.Participant;
import org.newsledger.model.TextSpan;

class ClaimSignsTest {

  private static final int START = 100;
  private static final int END = 200;

  private final ClaimSigns signs = new ClaimSigns(ModelFiles.bundled());

  @Test
  void aClaimOfTwoNamesThatTheArticleRepeatsShowsItsTypeAndRuleAlone() {
    Claim claim = claim(role("bidder", "Oak", 100), role("target", "Fir", 190));

    assertThat(signs.of(claim, name -> 2)).containsExactly("rule:bid.offer", "type:bid");
  }

  @Test
  void aSingleFilledRoleIsASignOfItsTypeHoweverManyFillIt() {
    Participant oak = role("target", "Oak", 100).participant();
    Participant fir = role("target", "Fir", 110).participant();
    Claim one = claim(new Role("target", oak), new Role("target", fir));
    Claim two = claim(new Role("target", oak), new Role("seller", fir));

    assertThat(signs.of(one, name -> 2)).contains("one_role:bid");
    assertThat(signs.of(two, name -> 2)).doesNotContain("one_role:bid");
  }

  @ParameterizedTest
  @CsvSource({
    "it, pronoun",
    "Its, pronoun",
    "Italy, ''",
    "its Egyptian arm, description",
    "cheap items, description",
    "Egyptian arm, ''",
    "eBay, ''",
    "iPhone maker, ''",
    "3i, ''"
  })
  void theFirstWordTellsPronounsAndPlainNounsFromNames(String text, String expected) {
    Claim claim = claim(role("bidder", "Oak", 100), role("target", text, 120));

    assertThat(signs.of(claim, name -> 2))
        .filteredOn(sign -> !sign.contains(":"))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource({"97, true", "98, true", "100, false", "197, false", "198, true"})
  void aParticipantBesideTheEvidenceIsElsewhere(int start, boolean elsewhere) {
    Claim claim = claim(role("bidder", "Oak", 150), role("target", "Fir", start));

    assertThat(signs.of(claim, name -> 2).contains(ClaimSigns.ELSEWHERE)).isEqualTo(elsewhere);
  }

  @Test
  void aParticipantThatIsMentionedOnceIsNamedOnce() {
    Claim claim = claim(role("bidder", "Oak", 100), role("target", "Fir", 120));

    assertThat(signs.of(claim, name -> name.equals("Fir") ? 1 : 2)).contains("named_once");
    assertThat(signs.of(claim, name -> 2)).doesNotContain("named_once");
  }

  @Test
  void aSignIsOneOfThoseThatClaimsShow() {
    assertThat(List.of("type:bid", "rule:bid.offer", "one_role:x", "pronoun", "named_once"))
        .allMatch(ClaimSigns::isSign);
    assertThat(List.of("type:", "typ:bid", "pronouns", "", "bid.offer", "feature:topic"))
        .noneMatch(ClaimSigns::isSign);
  }

  private record Role(String name, Participant participant) {}

  private static Role role(String name, String text, int start) {
    return new Role(
        name, new Participant(text, EntityType.ORGANIZATION, text, start, start + text.length()));
  }

  private static Claim claim(Role... roles) {
    TreeMap<String, List<Participant>> filled = new TreeMap<>();
    for (Role role : roles) {
      filled.computeIfAbsent(role.name(), r -> new ArrayList<>()).add(role.participant());
    }
    return Claim.of("bid", filled, new TextSpan("evidence", START, END), "bid.offer");
  }
}
