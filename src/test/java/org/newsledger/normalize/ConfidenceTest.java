package org.newsledger.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.model.Claim;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Participant;
import org.newsledger.model.TextSpan;

class ConfidenceTest {

  @TempDir Path folder;

  @Test
  void logOddsOfSignsAddUp() throws IOException {
    Confidence confidence = confidence("default\t0.5\ntype:bid\t-1\nrule:bid.offer\t2\n");

    assertThat(confidence.of(List.of())).isEqualTo(0.622); // 1 / (1 + e^-0.5)
    assertThat(confidence.of(List.of("type:bid"))).isEqualTo(0.378);
    assertThat(confidence.of(List.of("type:bid", "rule:bid.offer"))).isEqualTo(0.818);
  }

  @Test
  void whatTheCalibrationDoesNotKnowAddsNothing() throws IOException {
    Confidence confidence = confidence("default\t0.5\ntype:bid\t-1\n");

    assertThat(confidence.of(List.of("type:sponsorship", "rule:sponsorship.sponsor")))
        .isEqualTo(confidence.of(List.of()));
  }

  @Test
  void extremeLogOddsStayBetweenZeroAndOne() throws IOException {
    assertThat(confidence("default\t9999\n").of(List.of())).isEqualTo(1);
    assertThat(confidence("default\t-9999\n").of(List.of())).isZero();
  }

  @Test
  void claimsAreRatedByHowOftenTheArticleMentionsTheirParticipants() throws IOException {
    Confidence confidence = confidence("default\t0\nnamed_once\t-1\n");

    assertThat(confidence.rate(List.of(founding()), List.of(mention(0), mention(20))))
        .extracting(Claim::confidence)
        .containsExactly(0.5);
    assertThat(confidence.rate(List.of(founding()), List.of(mention(0))))
        .extracting(Claim::confidence)
        .containsExactly(0.269);
  }

  @Test
  void aWrongRowIsNamed() {
    assertThatThrownBy(() -> confidence("feature:topic\t-0.6\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("models/confidence.tsv line 1: 'feature:topic' is no sign, which");
    for (String number : List.of("much", "NaN", "Infinity", "1e400")) {
      assertThatThrownBy(() -> confidence("type:bid\t" + number + "\n"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("models/confidence.tsv line 1: the log odds '" + number + "' is no number");
    }
    assertThatThrownBy(() -> confidence("default\t0\ntype:bid\t1\ntype:bid\t2\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("models/confidence.tsv line 3: 'type:bid' stands twice");
  }

  @Test
  void aCalibrationHasADefault() {
    for (String rows : List.of("", "# sign\tlog_odds\n", "type:bid\t1\n")) {
      assertThatThrownBy(() -> confidence(rows))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("models/confidence.tsv has no row 'default'");
    }
  }

  @Test
  void theBundledCalibrationIsRead() {
    Confidence bundled = new Confidence(ModelFiles.bundled());

    assertThat(bundled.of(List.of("pronoun"))).isLessThan(bundled.of(List.of()));
  }

  private Confidence confidence(String rows) throws IOException {
    Files.writeString(folder.resolve("confidence.tsv"), rows);
    return new Confidence(ModelFiles.overriddenBy(folder));
  }

  private static Mention mention(int start) {
    return Mention.named(EntityType.ORGANIZATION, 0, start, start + 1, start, start + 3, "Oak");
  }

  private static Claim founding() {
    TreeMap<String, List<Participant>> roles = new TreeMap<>();
    roles.put(
        "organization", List.of(new Participant("Oak", EntityType.ORGANIZATION, "Oak", 0, 3)));
    return Claim.of("founding", roles, new TextSpan("Oak was founded.", 0, 16), "founding.found");
  }
}
