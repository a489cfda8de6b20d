package org.newsledger.cli;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.ConsoleHandler;
import java.util.logging.Filter;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What of the log reaches the user: the program's own warnings, or with --verbose everything. */
final class Logs {

  private static final Logger ROOT = Logger.getLogger("");
  // Held, for the log manager forgets levels of loggers that nobody holds.
  private static final Logger OWN = Logger.getLogger("org.newsledger");

  private Logs() {}

  /**
   * Configures java.util.logging, which slf4j is bound to.
   *
   * @param quiet whether to print errors only; verbose goes before
   */
  static void set(boolean quiet, boolean verbose) {
    LogManager.getLogManager().reset();
    Handler handler = new ConsoleHandler();
    handler.setLevel(Level.ALL);
    handler.setFormatter(verbose ? new Everything() : new Warnings(ProgressLine.isTerminal()));
    if (!verbose) {
      handler.setFilter(new Most());
    }
    ROOT.addHandler(handler);
    ROOT.setLevel(verbose ? Level.INFO : Level.OFF);
    OWN.setLevel(verbose ? Level.INFO : quiet ? Level.SEVERE : Level.WARNING);
  }

  /** For somebody who looks for the cause of something. */
  private static final class Everything extends Formatter {
    @Override
    public String format(LogRecord entry) {
      String line = entry.getLevel() + " " + entry.getLoggerName() + ": " + formatMessage(entry);
      return TerminalText.lines(line) + "\n";
    }
  }

  /** For everybody: the sentence, in place of the line of progress where there is one. */
  static final class Warnings extends Formatter {

    private static final String WIPED = "\r\u001b[K";

    private final boolean terminal;

    Warnings(boolean terminal) {
      this.terminal = terminal;
    }

    @Override
    public String format(LogRecord entry) {
      String line = "Warning: " + TerminalText.line(formatMessage(entry)) + "\n";
      return terminal ? WIPED + line : line;
    }
  }

  /** A pile with a flaw in each article shall not bury what else there is to read. */
  static final class Most implements Filter {

    static final int MOST = 20;

    private final AtomicInteger count = new AtomicInteger();

    @Override
    public boolean isLoggable(LogRecord entry) {
      int number = count.incrementAndGet();
      if (number == MOST) {
        entry.setMessage("there are more warnings; --verbose prints them all");
        entry.setParameters(new Object[0]);
      }
      return number <= MOST;
    }
  }
}
