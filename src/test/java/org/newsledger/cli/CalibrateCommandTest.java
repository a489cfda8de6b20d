package org.newsledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateCommandTest {

  private final Commands commands = new Commands();

  @TempDir Path folder;
  private String gold;
  private String found;
  private String models;

  @BeforeEach
  void files() throws IOException {
    StringBuilder labels = new StringBuilder();
    StringBuilder claims = new StringBuilder();
    StringBuilder entities = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      labels.append(
          """
          {"document_id":"d%d","claims":[{"type":"founding","roles":{"organization":[["Oak"]]}}]}
          """
              .formatted(i));
      claims.append(claim("d" + i, i % 4 == 0 ? "Fir" : "Oak"));
      entities.append(entity("d" + i, "Oak").repeat(2)).append(entity("d" + i, "Fir"));
    }
    gold = "--gold=" + write("gold.jsonl", labels.toString());
    write("run/claims.jsonl", claims.toString());
    write("run/entities.jsonl", entities.toString());
    found = "--predicted=" + folder.resolve("run");
    models = "--models=" + folder.resolve("my/models");
  }

  @Test
  void writesTheCalibrationAndPrintsHowItAgrees() throws IOException {
    assertThat(run(gold, found, models)).isZero();

    assertThat(commands.err.toString()).isEmpty();
    assertThat(commands.out.toString())
        .contains("articles on which rules were written", "confidence")
        .doesNotContain("fresh articles")
        .endsWith("Written: " + folder.resolve("my/models/confidence.tsv") + "\n");
    assertThat(calibration())
        .contains("default\t", "type:founding\t", "rule:founding.found\t", "without fresh articles")
        .containsPattern("named_once\t-"); // what is named once is wrong here
  }

  @Test
  void freshArticlesCorrectItAndTheSameFilesGiveTheSameBytes() throws IOException {
    String freshGold = "--fresh-" + gold.substring(2);
    String freshFound = "--fresh-" + found.substring(2);

    assertThat(run(gold, found, freshGold, freshFound, models)).isZero();
    String first = calibration();
    assertThat(run(gold, found, freshGold, freshFound, models)).isZero();

    assertThat(commands.out.toString()).contains("\nfresh articles\n");
    assertThat(calibration()).isEqualTo(first).doesNotContain("without fresh articles");
  }

  @Test
  void whatIsMissingOrWrongIsNamedInOneSentence() throws IOException {
    Path none = folder.resolve("none");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path labels = folder.resolve("gold.jsonl");

    refused("--gold=FILE", found, models);
    refused("--predicted=OUTPUT", gold, models);
    refused("--models=DIR", gold, found);
    refused("There is no file " + none, "--gold=" + none, found, models);
    refused("There is no folder " + none, gold, "--predicted=" + none, models);
    refused("There is no folder " + labels, gold, "--predicted=" + labels, models);
    refused("claims.jsonl", gold, "--predicted=" + empty, models);
    refused("together", gold, found, models, "--fresh-gold=" + labels);
    refused("together", gold, found, models, "--fresh-predicted=" + empty);
    refused("cannot be written", gold, found, "--models=" + labels);
    assertThat(folder.resolve("my")).doesNotExist();
  }

  @Test
  void aLineThatCannotBeUsedIsNamed() throws IOException {
    write("run/entities.jsonl", "{\"document_id\":\"d0\"}\n");
    refused("Line 1 of " + folder.resolve("run/entities.jsonl"), gold, found, models);
    Files.delete(folder.resolve("run/entities.jsonl"));
    refused("There is no file " + folder.resolve("run/entities.jsonl"), gold, found, models);
    write("run/entities.jsonl", "");
    write("run/claims.jsonl", claim("d0", "Oak").replace("\"start\":0", "\"start\":\"0\""));
    refused("the start of a span is no number", gold, found, models);
    write("run/claims.jsonl", claim("d0", "Oak").replace("\"end\":3", "\"end\":0"));
    refused("Line 1 of " + folder.resolve("run/claims.jsonl"), gold, found, models);
  }

  @Test
  void rightAndWrongClaimsAreNeeded() throws IOException {
    write("run/claims.jsonl", claim("d0", "Oak"));
    refused("1 judged claims", gold, found, models);
    write("run/claims.jsonl", "");
    refused("0 judged claims", gold, found, models);
  }

  private static String claim(String document, String name) {
    return """
        {"claim_id":"%s","document_id":"%s","type":"founding","roles":{"organization":[\
        {"name":"%s","text":"%s","start":0,"end":3}]},\
        "evidence":{"text":"words","start":0,"end":9},"rule":"founding.found"}
        """
        .formatted("c" + document, document, name, name);
  }

  private static String entity(String document, String name) {
    return "{\"document_id\":\"%s\",\"name\":\"%s\"}\n".formatted(document, name);
  }

  private String calibration() throws IOException {
    return Files.readString(folder.resolve("my/models/confidence.tsv"));
  }

  private void refused(String words, String... arguments) {
    commands.refuses(words, called(arguments));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private int run(String... arguments) {
    return commands.run(called(arguments).toArray(String[]::new));
  }

  private static List<String> called(String... arguments) {
    return Stream.concat(Stream.of("calibrate"), Stream.of(arguments)).toList();
  }
}
