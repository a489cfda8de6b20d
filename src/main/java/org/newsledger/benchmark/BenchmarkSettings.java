package org.newsledger.benchmark;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be measured.
 *
 * @param inputs files, folders or patterns of this machine, separated by commas
 * @param limit articles at most, spread evenly over the input; at least 1
 * @param subjects in the order to measure
 * @param threads numbers of threads to measure each subject with, at least 1 each
 * @param warmUp seconds before each measurement, not negative
 * @param stockModels jar of all of CoreNLP's English models
 */
public record BenchmarkSettings(
    String inputs,
    int limit,
    List<Subject> subjects,
    List<Integer> threads,
    int warmUp,
    Path stockModels) {

  public BenchmarkSettings {
    subjects = List.copyOf(subjects);
    threads = List.copyOf(threads);
    if (limit < 1) {
      throw new IllegalArgumentException("--limit must be at least 1, not " + limit);
    }
    if (subjects.isEmpty()) {
      throw new IllegalArgumentException("--subjects must name one at least");
    }
    if (threads.isEmpty() || threads.stream().anyMatch(t -> t < 1)) {
      throw new IllegalArgumentException(
          "--threads must be one number or several, each at least 1, not " + threads);
    }
    if (warmUp < 0) {
      throw new IllegalArgumentException("--warm-up must not be negative, but is " + warmUp);
    }
  }
}
