package org.newsledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogsTest {

  private static final Logger OWN = Logger.getLogger("org.newsledger.anything");
  private static final Logger FOREIGN = Logger.getLogger("edu.stanford.anything");

  @AfterEach
  void asUsual() {
    Logs.set(false, false);
  }

  @Test
  void warningsOfOursAreShownAndNobodyElses() {
    Logs.set(false, false);
    assertThat(OWN.isLoggable(Level.WARNING)).isTrue();
    assertThat(OWN.isLoggable(Level.INFO)).isFalse();
    assertThat(FOREIGN.isLoggable(Level.SEVERE)).isFalse();

    Logs.set(true, false);
    assertThat(OWN.isLoggable(Level.WARNING)).isFalse();
    assertThat(OWN.isLoggable(Level.SEVERE)).isTrue();

    Logs.set(false, true);
    assertThat(FOREIGN.isLoggable(Level.INFO)).isTrue();
  }

  @Test
  void aWarningIsASentenceThatNoTerminalObeys() {
    LogRecord entry = warning("{0}: {1}", "a\u001b[2J\nb\u009b.txt", "no date");

    assertThat(new Logs.Warnings(false).format(entry))
        .isEqualTo("Warning: a\uFFFD[2J b\uFFFD.txt: no date\n");
    assertThat(new Logs.Warnings(true).format(entry)).startsWith("\r\u001b[KWarning: a");
  }

  @Test
  void oneFlawInEachArticleDoesNotFloodTheTerminal() {
    Logs.Most most = new Logs.Most();
    LogRecord last = warning("{0}", "the last one");

    for (int i = 1; i < Logs.Most.MOST; i++) {
      LogRecord entry = warning("{0}", "number " + i);
      assertThat(most.isLoggable(entry)).isTrue();
      assertThat(new Logs.Warnings(false).format(entry)).isEqualTo("Warning: number " + i + "\n");
    }
    assertThat(most.isLoggable(last)).isTrue();
    assertThat(new Logs.Warnings(false).format(last))
        .isEqualTo("Warning: there are more warnings; --verbose prints them all\n");
    assertThat(most.isLoggable(warning("{0}", "one more"))).isFalse();
  }

  private static LogRecord warning(String message, Object... parameters) {
    LogRecord entry = new LogRecord(Level.WARNING, message);
    entry.setParameters(parameters);
    return entry;
  }
}
