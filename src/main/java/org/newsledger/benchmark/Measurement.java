package org.newsledger.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * What one subject took for the articles, after its warm-up.
 *
 * @param seconds wall time
 * @param cpuSeconds of all threads, with those of the collector and the compiler
 * @param peakMegabytes the most memory that the process has held, loading and warm-up included
 * @param shares stage to its share of the workers' time, from 0 to 1; empty where not watched
 */
public record Measurement(
    Subject subject,
    int threads,
    long articles,
    long sentences,
    long parsed,
    long tokens,
    double seconds,
    double cpuSeconds,
    long peakMegabytes,
    Map<String, Double> shares) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** For the process that asked for it. */
  void write(Path file) throws IOException {
    JSON.writeValue(file.toFile(), this);
  }

  static Measurement read(Path file) throws IOException {
    return JSON.readValue(file.toFile(), Measurement.class);
  }

  double articlesPerSecond() {
    return articles / seconds;
  }

  double tokensPerSecond() {
    return tokens / seconds;
  }

  double cpuPerArticle() {
    return cpuSeconds / articles;
  }
}
