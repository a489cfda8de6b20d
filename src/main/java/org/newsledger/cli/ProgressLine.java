package org.newsledger.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.newsledger.pipeline.RunCounters;

/** A line on the terminal that says how far the run is. Silent where there is no terminal. */
final class ProgressLine implements AutoCloseable {

  private static final long PERIOD_MILLIS = 500;

  private final PrintStream terminal;
  private final long began = System.nanoTime();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(ProgressLine::thread);
  private int width; // of what stands on the line

  private ProgressLine(PrintStream terminal) {
    this.terminal = terminal;
  }

  /** Begins to show progress on standard error, unless there is no terminal or quiet is wished. */
  static ProgressLine start(boolean quiet) {
    RunCounters.reset();
    ProgressLine line = new ProgressLine(System.err);
    if (!quiet && System.console() != null) {
      line.timer.scheduleAtFixedRate(
          line::show, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }
    return line;
  }

  /** "12 of 40 articles, 6.0 articles/s, 31 claims". */
  static String text(long done, long read, long claims, double seconds) {
    double rate = seconds > 0 ? done / seconds : 0;
    return String.format(
        Locale.ROOT, "%,d of %,d articles, %.1f articles/s, %,d claims", done, read, rate, claims);
  }

  /** Ends the line and wipes it. */
  @Override
  public void close() {
    timer.shutdown();
    try {
      if (!timer.awaitTermination(PERIOD_MILLIS, TimeUnit.MILLISECONDS)) {
        timer.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    wipe();
  }

  private synchronized void show() {
    double seconds = (System.nanoTime() - began) / 1e9;
    String text = text(RunCounters.done(), RunCounters.read(), RunCounters.claims(), seconds);
    terminal.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
    terminal.flush();
    width = text.length();
  }

  private synchronized void wipe() {
    if (width > 0) {
      terminal.print("\r" + " ".repeat(width) + "\r");
      terminal.flush();
      width = 0;
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "progress");
    thread.setDaemon(true);
    return thread;
  }
}
