package org.newsledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.newsledger.pipeline.TooManyStuckThreadsException;
import org.newsledger.read.InputException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

class FailuresTest {

  private final StringWriter err = new StringWriter();

  @Test
  void whatARunnerWrappedIsStillOneSentence() {
    Exception wrapped = new IllegalStateException(new InputException("no input is given"));

    assertThat(handle(wrapped)).isEqualTo(2);
    assertThat(err.toString().lines()).containsExactly("No input is given.");
  }

  @Test
  void theUnexpectedComesWithAStackTrace() {
    assertThat(handle(new IllegalStateException("odd"))).isEqualTo(1);
    assertThat(err.toString()).contains("IllegalStateException: odd").contains("\tat ");
  }

  @Test
  void articlesThatNeverEndFailTheRunInOneSentence() {
    Exception stuck = new TooManyStuckThreadsException("4 articles never came to an end");

    assertThat(handle(new IllegalStateException(new IllegalStateException(stuck)))).isEqualTo(1);
    assertThat(err.toString().lines()).containsExactly("4 articles never came to an end.");
  }

  @Test
  void aFullDiskIsNoSurpriseButOtherTroubleIs() {
    assertThat(handle(new IllegalStateException(new IOException("No space left on device"))))
        .isEqualTo(2);
    assertThat(err.toString().lines())
        .containsExactly("The disk refuses to write: No space left on device.");

    assertThat(handle(new IOException("part file ends too early: x"))).isEqualTo(1);
    assertThat(err.toString()).contains("\tat ");
  }

  @Test
  void sentencesBeginWithACapitalAndPathsAsTheyAre() {
    assertThat(Failures.sentence("no input is given")).isEqualTo("No input is given.");
    assertThat(Failures.sentence("models/claims/a.yaml: no"))
        .isEqualTo("models/claims/a.yaml: no.");
    assertThat(Failures.sentence("use 1/2 of it!")).isEqualTo("Use 1/2 of it!");
    assertThat(Failures.sentence(" ")).isEqualTo("Something is wrong.");
  }

  @Test
  void noForeignWordSendsCommandsToTheTerminal() {
    handle(new InputException("no file matches a\u001b[2J\n\u009b2J\u202eb"));
    handle(new IllegalStateException("odd\u001b[2J\u009b2J\u202e"));

    assertThat(err.toString()).contains("No file matches a\uFFFD[2J \uFFFD2J\uFFFDb.");
    assertThat(err.toString().chars())
        .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t' || c == 0x202E);
  }

  private int handle(Exception e) {
    CommandLine line = new CommandLine(new NewsledgerCommand()).setErr(new PrintWriter(err, true));
    ParseResult parsed = line.parseArgs("schema");
    return Failures.ofExecution(e, line, parsed);
  }
}
