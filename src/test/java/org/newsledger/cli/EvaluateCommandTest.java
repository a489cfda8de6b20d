package org.newsledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  private static final String LABELS =
      """
      {"document_id":"a","claims":[{"type":"founding","roles":{"organization":[["Oak"]]}}]}
      """;
  private static final String CLAIMS =
      """
      {"document_id":"a","type":"founding","roles":{"organization":[{"name":"Fir"}]},"rule":"f.r"}
      """;

  private final Commands commands = new Commands();

  @TempDir Path folder;
  private String gold;
  private String found;

  @BeforeEach
  void files() throws IOException {
    gold = "--gold=" + write("gold.jsonl", LABELS);
    found = "--predicted=" + write("claims.jsonl", CLAIMS);
  }

  @Test
  void printsScoresThenWhatWasGainedAndLostThenErrors() {
    int code = run(gold, found, "--compare=" + folder.resolve("claims.jsonl"), "--errors=1");

    assertThat(commands.err.toString()).isEmpty();
    assertThat(code).isZero();
    assertThat(commands.out.toString())
        .containsSubsequence("1 articles", "founding", "0 gained, 0 lost", "missed a founding")
        .doesNotContain("wrong  a");
  }

  @Test
  void controlCharactersOfAFileDoNotReachTheTerminal() throws IOException {
    write("claims.jsonl", CLAIMS.replace("Fir", "\\u001b[2JFir\\n").replace("f.r", "\\u009b"));

    assertThat(run(gold, found, "--errors=9")).isZero();

    assertThat(commands.out.toString().replace("\n", "")).doesNotContainPattern("\\p{Cc}");
  }

  @Test
  void whatIsMissingOrWrongIsNamedInOneSentence() throws IOException {
    Path none = folder.resolve("none");
    Path empty = Files.createDirectory(folder.resolve("empty"));

    refused("--gold=FILE", found);
    refused("--predicted=OUTPUT", gold);
    refused("--errors must be 0 or more", gold, found, "--errors=-1");
    refused("many", gold, found, "--errors=many");
    refused("There is no file " + none, "--gold=" + none, found);
    refused("There is no file " + none, gold, "--predicted=" + none);
    refused("There is no file " + none, gold, found, "--compare=" + none);
    refused("holds no claims.jsonl", gold, "--predicted=" + empty);
    refused("cannot be read", "--gold=" + empty, found);
    refused("holds no labelled article", "--gold=" + write("nothing", " \n"), found);
  }

  @Test
  void labelsOfOtherArticlesAreNotScored() throws IOException {
    Path output = Files.createDirectory(folder.resolve("out"));
    Files.writeString(output.resolve("claims.jsonl"), "");
    Files.writeString(output.resolve("documents.jsonl"), "{\"document_id\":\"b\"}\n");
    String other = write("other.jsonl", CLAIMS.replace("\"a\"", "\"b\"")).toString();

    String none =
        "None of the 1 articles of " + folder.resolve("gold.jsonl") + " is among the 1 of ";
    refused(
        none + output + ": the labels name 'a', the output 'b'.", gold, "--predicted=" + output);
    refused(none, gold, "--predicted=" + output.resolve("claims.jsonl"));
    refused(none + other, gold, "--predicted=" + other);

    Files.writeString(output.resolve("documents.jsonl"), "{\"document_id\":\"a\"}\n");
    assertThat(run(gold, "--predicted=" + output)).as("read, and nothing found").isZero();
    assertThat(commands.out.toString()).startsWith("1 articles\n");
  }

  @Test
  void labelledArticlesThatTheRunHasNotReadAreCounted() throws IOException {
    String two = "--gold=" + write("two.jsonl", LABELS + LABELS.replace("\"a\"", "\"z\""));
    write("documents.jsonl", "{\"document_id\":\"a\"}\n");

    assertThat(run(two, found)).isZero();
    assertThat(commands.out.toString()).startsWith("2 articles, 1 of them not in the output\n");
  }

  @Test
  void aLineThatIsNoClaimIsNamed() throws IOException {
    refusedLabels("it is not JSON", "{");
    refusedLabels("it is not JSON", "[".repeat(5000));
    refusedLabels("it is no JSON object", "[1]");
    refusedLabels("no document_id", "{\"claims\":[]}");
    refusedLabels("no list of claims", "{\"document_id\":\"a\",\"claims\":{}}");
    refusedLabels("has no type", "{\"document_id\":\"a\",\"claims\":[{}]}");
    refusedLabels(
        "the amount of a claim is no number",
        "{\"document_id\":\"a\",\"claims\":[{\"type\":\"bid\",\"amount\":{\"value\":\"5\"}}]}");
    refused("no document_id", gold, "--predicted=" + write("c", "\n{\"type\":\"bid\"}"));
    assertThat(commands.err.toString()).contains("Line 2 of");
    Path latin = Files.write(folder.resolve("l"), "\"é\"".getBytes(StandardCharsets.ISO_8859_1));
    refused("is not UTF-8", gold, "--predicted=" + latin);
  }

  private void refusedLabels(String words, String line) throws IOException {
    refused(words, "--gold=" + write("bad.jsonl", line), found);
    assertThat(commands.err.toString()).contains("Line 1 of");
  }

  private void refused(String words, String... arguments) {
    commands.refuses(words, called(arguments));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private int run(String... arguments) {
    return commands.run(called(arguments).toArray(String[]::new));
  }

  private static List<String> called(String... arguments) {
    return Stream.concat(Stream.of("evaluate"), Stream.of(arguments)).toList();
  }
}
