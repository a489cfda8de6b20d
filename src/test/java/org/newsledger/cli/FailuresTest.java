package org.newsledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
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

  private int handle(Exception e) {
    CommandLine line = new CommandLine(new NewsledgerCommand()).setErr(new PrintWriter(err, true));
    ParseResult parsed = line.parseArgs("schema");
    return Failures.ofExecution(e, line, parsed);
  }
}
