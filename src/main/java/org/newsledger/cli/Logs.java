package org.newsledger.cli;

import java.util.logging.ConsoleHandler;
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

  /** Configures java.util.logging, which slf4j is bound to. */
  static void set(boolean verbose) {
    LogManager.getLogManager().reset();
    Handler handler = new ConsoleHandler();
    handler.setLevel(Level.ALL);
    handler.setFormatter(new OneLine());
    ROOT.addHandler(handler);
    ROOT.setLevel(verbose ? Level.INFO : Level.OFF);
    OWN.setLevel(verbose ? Level.INFO : Level.WARNING);
  }

  private static final class OneLine extends Formatter {
    @Override
    public String format(LogRecord entry) {
      return entry.getLevel() + " " + entry.getLoggerName() + ": " + formatMessage(entry) + "\n";
    }
  }
}
