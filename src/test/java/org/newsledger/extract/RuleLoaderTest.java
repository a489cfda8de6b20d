package org.newsledger.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.lexicon.ModelFiles;

/** What is said of a file of rules that is wrong: file, line or rule, and what would be right. */
class RuleLoaderTest {

  private static final String GIFT =
      """
      type: gift
      description: Somebody gives something away.
      roles:
        giver: {types: [person, organization]}
        receiver: {types: [organization]}
      requires: [giver, receiver]
      rules:
        - name: give
          trigger:
            verb: [donate]
          roles:
            giver: [subject]
            receiver: [to]
          examples:
            - text: Intel donated $5 million to Stanford University.
              claim: {giver: Intel}
          near_misses:
            - Intel donated nothing.
      """;

  @TempDir Path folder;

  @Test
  void aFileThatIsRightIsRead() throws IOException {
    assertThat(load(GIFT)).anyMatch(type -> type.spec().type().equals("gift"));
    assertThat(load("---\n" + GIFT + "...\n")).anyMatch(t -> t.spec().type().equals("gift"));
  }

  @Test
  void aFileHoldsOneClaimType() throws IOException {
    refused(GIFT + "---\ntype: loan\n", " line 20: a second document begins; a file holds one");
    refused(GIFT + "---\n[", " line ");
    refused("", " is empty");
    refused("# nothing\n", " is empty");
    refused("---\n", " is empty");
  }

  @Test
  void unknownKeysAreNamedWithTheKnown() throws IOException {
    refused(
        GIFT.replace("requires:", "require:"),
        " line 6: unknown key 'require'; known here are defaults, description, each_amount, requires, roles, ");
    refused(
        GIFT.replace("    near_misses:", "    nearmisses:"),
        " line 17: unknown key 'nearmisses'; known here are attributes, each, ");
    refused(GIFT.replace("verb:", "verbs:"), "unknown key 'verbs'; known here are adjective, noun");
  }

  @Test
  void valuesOfAnotherShapeAreNamed() throws IOException {
    refused(GIFT.replace("[donate]", "donate"), "'rules.trigger.verb' must be a list");
    refused(GIFT.replace("[donate]", "[donate, [a]]"), "'rules.trigger.verb' must be a text");
    refused(GIFT.replace("[donate]", "[donate, ~]"), "an entry of 'rules.trigger.verb' is empty");
    refused("type: gift\nroles: [a]\n", "'roles' must be a map of keys to values");
    refused("type: gift\nroles: {a: {each: perhaps}}\n", "'roles.a.each' must be true or false");
    refused("type: gift\nsmallest_amount: much\n", "'smallest_amount' must be a number");
    refused("- type: gift\n", "the file must be a map of keys to values");
    refused("gift\n", "the file must be a map of keys to values");
    refused("type: [\n", " line ");
    refused("type: gift\ntype: loan\n", "'type'");
  }

  @Test
  void wordsAreOfThoseThatARuleKnows() throws IOException {
    refused(GIFT.replace("[subject]", "[subjekt]"), "'subjekt' in path 'subjekt' is neither");
    refused(GIFT.replace("[subject]", "['subject[#firm]']"), "'#firm' in path 'subject[#firm]'");
    refused(GIFT.replace("[subject]", "['subject[]']"), "nothing stands in a bracket of path");
    refused(GIFT.replace("[subject]", "['subject[@nix]']"), "no class 'nix'");
    refused(GIFT.replace("[donate]", "[$nix]"), "no list 'nix' in models/lexicons/attribute_val");
    refused(
        GIFT.replace("types: [organization]", "types: [firm]"), "'firm' is none of person, org");
    refused(GIFT.replace("    roles:", "    status: soon\n    roles:"), "'soon' is none of ");
    refused(GIFT.replace("    roles:", "    implies: [sure]\n    roles:"), "'sure' is none of ");
    refused(GIFT.replace("    roles:", "    share: 1-2-3\n    roles:"), "'1-2-3' is no range");
    refused(GIFT.replace("    roles:", "    share: half-\n    roles:"), "'half-' is no range");
    refused(GIFT.replace("[giver, receiver]", "[giver*x]"), "requires 'giver*x', which is neither");
  }

  private List<ClaimType> load(String yaml) throws IOException {
    Path claims = Files.createDirectories(folder.resolve("claims"));
    Files.writeString(claims.resolve("gift.yaml"), yaml);
    return new RuleLoader(ModelFiles.overriddenBy(folder)).load();
  }

  private void refused(String yaml, String words) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> load(yaml))
        .withMessageStartingWith("models/claims/gift.yaml")
        .withMessageContaining(words)
        .satisfies(
            e -> assertThat(e.getMessage()).doesNotContain("newsledger.", "java", "class org"))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }
}
