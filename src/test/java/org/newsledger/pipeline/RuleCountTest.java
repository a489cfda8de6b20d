package org.newsledger.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.lexicon.ModelFiles;

class RuleCountTest {

  private static final String GIFT =
      """
      type: gift
      description: Somebody gives something away.
      roles: {giver: {types: [organization]}}
      requires: [giver]
      rules:
      """;

  @TempDir Path models;

  @Test
  void countsTheRulesOfAllTypes() throws Exception {
    long bundled = RuleCount.of(ModelFiles.bundled());
    claims(GIFT + rule("donate") + rule("bestow"));

    assertThat(RuleCount.of(ModelFiles.overriddenBy(models))).isEqualTo(bundled + 2);
  }

  @Test
  void namesAFileThatIsWrong() throws Exception {
    claims("rules: [");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleCount.of(ModelFiles.overriddenBy(models)))
        .withMessageContaining("models/claims/gift.yaml line 1: no YAML");
  }

  private static String rule(String verb) {
    return """
        - name: %1$s
          trigger: {verb: [%1$s]}
          roles: {giver: [subject]}
          examples: [{text: Intel %1$ss chips., claim: {giver: Intel}}]
          near_misses: [He %1$ss chips.]
        """
        .formatted(verb);
  }

  private void claims(String text) throws Exception {
    Files.createDirectories(models.resolve("claims"));
    Files.writeString(models.resolve("claims/gift.yaml"), text);
  }
}
