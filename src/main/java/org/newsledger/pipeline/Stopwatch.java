package org.newsledger.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;

/** Wall time of stages that follow one another, in seconds. */
final class Stopwatch {

  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private long last = System.nanoTime();

  /** Ends a stage; the time since the one before is its. */
  double lap(String stage) {
    long now = System.nanoTime();
    double lap = (now - last) / 1e9;
    seconds.put(stage, lap);
    last = now;
    return lap;
  }

  /** Stage to seconds in order of time. */
  Map<String, Double> seconds() {
    return new LinkedHashMap<>(seconds);
  }
}
