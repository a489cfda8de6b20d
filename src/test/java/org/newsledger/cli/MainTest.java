package org.newsledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.write.Schemas;

/** Commands that end before models are loaded: what they print, and their exit codes. */
class MainTest {

  private final Commands commands = new Commands();

  @TempDir Path folder;

  @Test
  void helpAndVersionGoToStandardOutput() {
    assertThat(run("--help")).isZero();
    assertThat(run("run", "--help")).isZero();
    assertThat(run("--version")).isZero();
    assertThat(run("explain", "--version")).isZero();

    assertThat(commands.out.toString())
        .contains("--max-article-bytes=N")
        .contains("schema")
        .containsPattern("newsledger development\\R(.*\\R)*newsledger development");
    assertThat(commands.err.toString()).isEmpty();
  }

  @Test
  void aSubcommandIsNeeded() {
    refused(
        List.of(),
        "A subcommand is missing: run, explain, evaluate, calibrate, schema, benchmark.");
    refused(List.of("fly"), "There is no subcommand 'fly', only run, explain, evaluate,");
    refused(List.of("explain", "one", "two"), "Unexpected argument: 'two'");
  }

  @Test
  void schemasAreListedAndPrinted() throws Exception {
    assertThat(run("schema")).isZero();
    assertThat(commands.out.toString().lines()).containsExactlyElementsOf(Schemas.NAMES);

    for (String name : Schemas.NAMES) {
      commands.out.getBuffer().setLength(0);
      assertThat(run("schema", name)).isZero();
      assertThat(new ObjectMapper().readTree(commands.out.toString()).get("title").asText())
          .isEqualTo(name);
    }
    refused(List.of("schema", "claim"), "There is no schema claim");
  }

  @Test
  void whatIsMissingOrWrongIsNamedInOneSentence() throws Exception {
    String input = "--input=" + Files.writeString(folder.resolve("a.txt"), "Some words.");
    String output = "--output=" + folder.resolve("out");

    refused(List.of("run", output), "--input=GLOB");
    refused(List.of("run", input), "--output=DIR");
    refused(List.of("run", input, output, "--threads=0"), "--threads must be at least 1");
    refused(List.of("run", input, output, "--threads=two"), "two");
    refused(List.of("run", input, output, "--language=fr"), "fr");
    refused(List.of("run", input, output, "--max-article-bytes=0"), "bytes");
    refused(List.of("run", input, output, "--thread=2"), "Unknown option: --thread.");
    refused(List.of("run", input, output, "stray"), "Unknown argument: stray.");
    refused(List.of("run", input, output, "--runner=Nobody"), "Nobody");
    refused(List.of("run", input, output, "--models=" + folder.resolve("none")), "such folder");
    refused(List.of("run", input, output, "--models="), "--models names no folder");
    refused(List.of("run", input, "--output="), "--output names no folder");
    refused(List.of("run", input, "--output=gs://bucket/out"), "not gs:/bucket/out");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void explainSaysWhatItCannotUse() throws Exception {
    String missing = folder.resolve("none.txt").toString();

    refused(List.of("explain"), "Give either a sentence in quotes or --file=FILE.");
    refused(List.of("explain", " "), "Give either a sentence in quotes or --file=FILE.");
    refused(List.of("explain", "A.", "--file=" + missing), "Give either");
    refused(List.of("explain", "--file=" + missing), "There is no file " + missing);
    refused(List.of("explain", "--file=" + folder), "There is no file " + folder);
    refused(List.of("explain", "A.", "--near=-1"), "--near must be 0 or more");
    refused(List.of("explain", "A.", "--published=yesterday"), "not yesterday");
    refused(List.of("explain", "A.", "--published=2025-02-30"), "not 2025-02-30");
  }

  @Test
  void aBadRuleFileIsNamed() throws Exception {
    Path models = Files.createDirectories(folder.resolve("models/claims"));
    Files.writeString(models.resolve("gift.yaml"), "rules: [");
    String input = "--input=" + Files.writeString(folder.resolve("a.txt"), "Some words.");

    refused(
        List.of("run", input, "--output=" + folder, "--models=" + folder.resolve("models")),
        "gift.yaml");
  }

  private void refused(List<String> arguments, String words) {
    commands.refuses(words, arguments);
  }

  private int run(String... arguments) {
    return commands.run(arguments);
  }
}
