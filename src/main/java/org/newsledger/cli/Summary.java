package org.newsledger.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.newsledger.write.RunCounts;
import org.newsledger.write.RunReport;

/** What a run did, for a person. */
final class Summary {

  private Summary() {}

  /** Several lines, each with its end. */
  static String of(RunReport report, Path output) {
    RunCounts counts = report.counts();
    StringBuilder text = new StringBuilder();
    line(text, "Inputs", counts.inputs());
    line(text, "Articles", counts.documents());
    group(text, "Rejects", counts.rejects());
    group(text, "Claims", counts.claims());
    double seconds = report.seconds().values().stream().mapToDouble(Double::doubleValue).sum();
    text.append(String.format(Locale.ROOT, "%-10s %12.1f%n", "Seconds", seconds));
    text.append("Files in ").append(output.toAbsolutePath().normalize()).append('\n');
    return text.toString();
  }

  private static void group(StringBuilder text, String name, Map<String, Long> counts) {
    line(text, name, counts.values().stream().mapToLong(Long::longValue).sum());
    counts.forEach(
        (key, count) -> text.append(String.format(Locale.ROOT, "  %-14s %,6d%n", key, count)));
  }

  private static void line(StringBuilder text, String name, long count) {
    text.append(String.format(Locale.ROOT, "%-10s %,12d%n", name, count));
  }
}
