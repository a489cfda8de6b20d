package org.newsledger.benchmark;

import java.util.Map;
import java.util.TreeMap;

/**
 * Looks every few milliseconds where the workers are, and tells which stage takes what share of
 * their time. The program itself is left as it is: a stage is known by its package.
 */
final class StageWatch {

  private static final int MILLISECONDS = 7; // no divisor of what schedulers count in

  private final Map<String, Long> seen = new TreeMap<>();
  private final Thread watcher = new Thread(this::watch, "stage-watch");
  private volatile boolean stopped = false;

  private StageWatch() {
    watcher.setDaemon(true);
  }

  static StageWatch start() {
    StageWatch watch = new StageWatch();
    watch.watcher.start();
    return watch;
  }

  /** Stops watching; stage to share, from 0 to 1. */
  Map<String, Double> shares() {
    stop();
    double all = Math.max(1, seen.values().stream().mapToLong(Long::longValue).sum());
    Map<String, Double> shares = new TreeMap<>();
    seen.forEach((stage, count) -> shares.put(stage, count / all));
    return shares;
  }

  private void stop() {
    stopped = true;
    try {
      watcher.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    Thread[] threads = new Thread[256];
    while (!stopped) {
      int count = Thread.currentThread().getThreadGroup().enumerate(threads);
      for (int i = 0; i < count; i++) {
        if (threads[i].getName().startsWith(PlainLoop.THREAD)) {
          StageOfStack.of(threads[i].getStackTrace())
              .ifPresent(stage -> seen.merge(stage, 1L, Long::sum));
        }
      }
      sleep();
    }
  }

  private void sleep() {
    try {
      Thread.sleep(MILLISECONDS);
    } catch (InterruptedException e) {
      stopped = true;
    }
  }
}
