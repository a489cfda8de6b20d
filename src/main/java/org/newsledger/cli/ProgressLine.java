package org.newsledger.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import org.newsledger.pipeline.RunCounters;

/** A line on the terminal that says how far the run is. Silent where there is no terminal. */
final class ProgressLine implements AutoCloseable {

  private static final long PERIOD_MILLIS = 500;

  private final PrintStream terminal;
  private long began = System.nanoTime(); // to be at work on articles
  private final Timer timer = new Timer("progress", true);
  private int width; // of what stands on the line
  private boolean closed;

  private ProgressLine(PrintStream terminal) {
    this.terminal = terminal;
  }

  /** Begins to show progress on standard error, unless there is no terminal or quiet is wished. */
  static ProgressLine start(boolean quiet) {
    RunCounters.reset();
    ProgressLine line = new ProgressLine(System.err);
    if (!quiet && isTerminal()) {
      line.timer.schedule(line.task(), PERIOD_MILLIS, PERIOD_MILLIS);
    }
    return line;
  }

  /**
   * "12 of 40 articles, 6.0 articles/s, 31 claims"; as long as no article is known to be there, the
   * models are being loaded.
   *
   * @param seconds since then
   */
  static String text(long done, long found, long claims, double seconds) {
    if (found == 0) {
      return "Loading models";
    }
    double rate = seconds > 0 ? done / seconds : 0;
    return String.format(
        Locale.ROOT, "%,d of %,d articles, %.1f articles/s, %,d claims", done, found, rate, claims);
  }

  /** Ends and wipes the line. */
  @Override
  public synchronized void close() {
    closed = true;
    timer.cancel();
    if (width > 0) {
      terminal.print("\r" + " ".repeat(width) + "\r");
      terminal.flush();
    }
  }

  private synchronized void show() {
    if (closed) {
      return;
    }
    long found = RunCounters.found();
    if (found == 0) {
      began = System.nanoTime();
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    String text = text(RunCounters.done(), found, RunCounters.claims(), seconds);
    terminal.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
    terminal.flush();
    width = text.length();
  }

  private TimerTask task() {
    return new TimerTask() {
      @Override
      public void run() {
        show();
      }
    };
  }

  /** From Java 22 on there is a console without a terminal too, and a method that tells. */
  @SuppressWarnings("SystemConsoleNull")
  static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true; // an older Java
    }
  }
}
