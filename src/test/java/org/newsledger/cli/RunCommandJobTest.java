package org.newsledger.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsledger.write.OutputAssert.assertThatOutput;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs with the bundled models, as a user starts them. */
@Tag("job")
class RunCommandJobTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void aRunEndsWithASummaryAndWithValidFiles() throws Exception {
    Path input = Files.createDirectory(folder.resolve("in"));
    Files.writeString(input.resolve("a.txt"), "Borealis offered $5m for Lumen on Tuesday.");
    Files.writeString(input.resolve("b.txt"), "");
    Path output = folder.resolve("out");

    int code = run("run", "--input=" + input, "--output=" + output, "--threads=2", "--articles");

    assertThat(err.toString()).isEmpty();
    assertThat(code).isZero();
    assertThat(out.toString())
        .containsPattern("Inputs +2\\R")
        .containsPattern("Articles +1\\R")
        .containsPattern("empty +1\\R")
        .contains("Files in " + output);
    assertThatOutput(output).isValid();
  }

  @Test
  void aCueIsQuotedWithTheSoftHyphenThatIsInIt() throws Exception {
    Path input =
        Files.writeString(
            folder.resolve("a.txt"), "Borealis Inc. wi\u00ADll buy Lumen Industries Inc. for $5m.");
    Path output = folder.resolve("out");

    assertThat(run("run", "--input=" + input, "--output=" + output, "--quiet")).isZero();

    assertThat(assertThatOutput(output).lines("rejects")).isEmpty();
    assertThat(assertThatOutput(output).lines("claims"))
        .extracting(claim -> claim.get("modality_cue").get("text").asText())
        .containsExactly("wi\u00ADll");
    assertThatOutput(output).isValid();
  }

  @Test
  void quietIsSilent() throws Exception {
    Path input = Files.writeString(folder.resolve("a.txt"), "Some words about nothing.");

    assertThat(run("run", "--input=" + input, "--output=" + folder.resolve("out"), "--quiet"))
        .isZero();

    assertThat(out.toString() + err).isEmpty();
  }

  @Test
  void inputsAndOutputsThatCannotBeUsedAreNamed() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "Some words about nothing.");

    assertThat(run("run", "--input=" + folder.resolve("no*"), "--output=" + folder.resolve("o")))
        .isEqualTo(2);
    assertThat(run("run", "--input=" + file, "--output=" + file)).isEqualTo(2);

    assertThat(err.toString().lines()).hasSize(2);
    assertThat(err.toString()).contains("no*").contains("cannot be written to");
  }

  private int run(String... arguments) {
    return Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
