package org.newsledger.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.lexicon.ModelFiles;

class RuleCountTest {

  @TempDir Path models;

  @Test
  void countsTheRulesOfAllTypes() throws Exception {
    long bundled = RuleCount.of(ModelFiles.bundled());
    claims("type: gift\nrules:\n  - name: a\n  - name: b\n");

    assertThat(RuleCount.of(ModelFiles.overriddenBy(models))).isEqualTo(bundled + 2);
  }

  @Test
  void namesAFileThatIsNoYaml() throws Exception {
    claims("rules: [");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleCount.of(ModelFiles.overriddenBy(models)))
        .withMessageContaining("models/claims/gift.yaml is not YAML");
  }

  private void claims(String text) throws Exception {
    Files.createDirectories(models.resolve("claims"));
    Files.writeString(models.resolve("claims/gift.yaml"), text);
  }
}
