package org.newsledger.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsledger.evaluate.Verdict;

class ConfidenceModelTest {

  @Test
  void proportionsOfTypesAreRecoveredAndARareTypeStaysNearTheRest() {
    List<JudgedClaim> claims = new ArrayList<>();
    add(claims, "bid", "any.rule", 400, 200, false);
    add(claims, "founding", "any.rule", 400, 360, false);
    add(claims, "price", "any.rule", 2, 0, false);

    ConfidenceModel model = ConfidenceModel.fit(claims);

    assertThat(model.probability(claim("bid", "any.rule", false))).isCloseTo(0.5, within(0.02));
    assertThat(model.probability(claim("founding", "any.rule", false)))
        .isCloseTo(0.9, within(0.02));
    assertThat(model.probability(claim("price", "any.rule", false))).isBetween(0.3, 0.65);
  }

  @Test
  void freshArticlesDecideHowSureAClaimIs() {
    List<JudgedClaim> claims = new ArrayList<>();
    add(claims, "bid", "bid.offer", 300, 270, false);
    add(claims, "bid", "bid.new", 100, 50, true);

    ConfidenceModel model = ConfidenceModel.fit(claims);

    assertThat(model.isCorrected()).isTrue();
    assertThat(model.probability(claim("bid", "bid.offer", false))).isCloseTo(0.9, within(0.02));
    assertThat(model.probability(claim("bid", "bid.new", true))).isCloseTo(0.5, within(0.02));
    assertThat(model.logOdds().get("default") + model.logOdds().get("type:bid"))
        .isCloseTo(0, within(0.1));
  }

  @Test
  void withoutFreshArticlesNothingIsCorrected() {
    List<JudgedClaim> claims = new ArrayList<>();
    add(claims, "bid", "bid.offer", 300, 270, false);

    ConfidenceModel model = ConfidenceModel.fit(claims);

    assertThat(model.isCorrected()).isFalse();
    assertThat(ConfidenceFile.of(model)).contains("without fresh articles");
  }

  @Test
  void aRuleThatFindsClaimsInManyArticlesIsTrustedMoreWhereFreshArticlesSaySo() {
    List<JudgedClaim> claims = new ArrayList<>();
    add(claims, "bid", "bid.broad", 50, 45, false);
    add(claims, "bid", "bid.narrow", 1, 1, false);
    add(claims, "bid", "bid.broad", 60, 54, true);
    add(claims, "bid", "bid.narrow", 60, 24, true);

    ConfidenceModel model = ConfidenceModel.fit(claims);

    double broad = model.probability(claim("bid", "bid.broad", true));
    double narrow = model.probability(claim("bid", "bid.narrow", true));
    double unknown = model.probability(claim("bid", "bid.unknown", true));
    assertThat(broad).isGreaterThan(0.85);
    assertThat(narrow).isLessThan(0.55);
    assertThat(unknown).isLessThan(narrow);
    assertThat(model.logOdds().get("rule:bid.broad"))
        .isGreaterThan(model.logOdds().get("rule:bid.narrow"));
    assertThat(model.logOdds()).doesNotContainKey("rule:bid.unknown");
  }

  @Test
  void theBreadthOfARuleLeavesOutTheArticleThatIsAskedAbout() {
    RuleBreadth breadth =
        RuleBreadth.of(
            List.of(at("a", "bid.offer", false), at("a", "bid.offer", false), at("b", "x", true)));

    assertThat(breadth.outside("a", "bid.offer")).isZero();
    assertThat(breadth.outside("b", "bid.offer")).isEqualTo(Math.log(2), within(1e-12));
    assertThat(breadth.of("x")).isZero();
  }

  @Test
  void theFileDoesNotDependOnTheOrderOfTheClaims() {
    List<JudgedClaim> claims = new ArrayList<>();
    add(claims, "bid", "bid.offer", 37, 20, false);
    add(claims, "founding", "founding.found", 23, 20, false);
    add(claims, "bid", "bid.new", 11, 4, true);
    String file = ConfidenceFile.of(ConfidenceModel.fit(claims));
    long seed = 3;
    Collections.shuffle(claims, new Random(seed));

    assertThat(ConfidenceFile.of(ConfidenceModel.fit(claims))).as("seed %d", seed).isEqualTo(file);
    assertThat(file.lines().filter(line -> !line.startsWith("#")))
        .allMatch(line -> line.matches("[a-z_:.]+\t-?[0-9]+\\.[0-9]{3}"));
    assertThat(file.lines().filter(line -> !line.startsWith("#")).findFirst().orElseThrow())
        .startsWith("default\t");
  }

  @Test
  void crossValidationKnowsNothingOfAnArticlesOwnClaims() {
    List<JudgedClaim> claims = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      // a sign that each article has for itself, and that would tell all about its claims
      claims.add(judged("article" + i, "bid", "bid.offer", "type:own" + i, i % 2 == 0, false));
    }

    assertThat(CrossValidation.of(claims, false))
        .hasSize(40)
        .allSatisfy(verdict -> assertThat(verdict.confidence()).isBetween(0.4, 0.6));
    assertThat(CrossValidation.of(claims, true)).isEmpty();
  }

  /** So many claims, each in an article of its own. */
  private static void add(
      List<JudgedClaim> claims, String type, String rule, int all, int right, boolean fresh) {
    for (int i = 0; i < all; i++) {
      String article = rule + fresh + i;
      claims.add(judged(article, type, rule, "type:" + type, i < right, fresh));
    }
  }

  private static JudgedClaim claim(String type, String rule, boolean fresh) {
    return judged("other", type, rule, "type:" + type, true, fresh);
  }

  private static JudgedClaim at(String article, String rule, boolean fresh) {
    return judged(article, "bid", rule, "type:bid", true, fresh);
  }

  private static JudgedClaim judged(
      String article, String type, String rule, String sign, boolean right, boolean fresh) {
    Verdict verdict = new Verdict(article, article + type, null, right);
    return new JudgedClaim(verdict, rule, Set.of(sign), fresh);
  }
}
