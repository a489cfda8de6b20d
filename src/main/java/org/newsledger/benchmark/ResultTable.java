package org.newsledger.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Measurements as text for a person: figures, ratios, time by stage. */
public final class ResultTable {

  private static final String ROW = "%-14s %7s %9s %9s %9s %8s %9s %8s%n";

  private final List<Measurement> all;
  private final StringBuilder text = new StringBuilder();

  private ResultTable(List<Measurement> all) {
    this.all = all;
  }

  /** Several lines, each with its end. */
  public static String of(List<Measurement> measurements) {
    ResultTable table = new ResultTable(measurements);
    table.figures();
    table.ratios();
    table.stages();
    return table.text.toString();
  }

  private void figures() {
    add(ROW, "", "threads", "articles", "art./s", "tokens/s", "CPU s", "peak MB", "parsed");
    for (Measurement one : all) {
      add(
          ROW,
          one.subject().title(),
          one.threads(),
          one.articles(),
          number(one.articlesPerSecond()),
          number(one.tokensPerSecond()),
          number(one.cpuSeconds()),
          one.peakMegabytes(),
          percent(one.parsed(), one.sentences()));
    }
  }

  private void ratios() {
    text.append('\n');
    for (Measurement one : all) {
      if (one.subject() == Subject.JOB) {
        speed(one, Subject.STOCK);
        speed(one, Subject.LEAN);
        find(Subject.STAGES, one.threads())
            .ifPresent(
                plain ->
                    ratio(
                        "CPU an article of the job to that of the plain loop",
                        one.threads(),
                        one.cpuPerArticle() / plain.cpuPerArticle()));
      }
      if (one.threads() > 1) {
        find(one.subject(), 1)
            .ifPresent(
                single ->
                    ratio(
                        "speed of " + one.subject().title() + " to that with 1 thread",
                        one.threads(),
                        one.articlesPerSecond() / single.articlesPerSecond()));
      }
    }
  }

  private void speed(Measurement job, Subject other) {
    find(other, job.threads())
        .ifPresent(
            base ->
                ratio(
                    "speed of the job to " + other.title(),
                    job.threads(),
                    job.articlesPerSecond() / base.articlesPerSecond()));
  }

  private void ratio(String name, int threads, double value) {
    add("%-58s %2d threads %6.2f%n", name, threads, value);
  }

  private void stages() {
    for (Measurement one : all) {
      if (!one.shares().isEmpty()) {
        add("%nTime of our stages, %d threads%n", one.threads());
        one.shares().entrySet().stream()
            .sorted((a, b) -> Double.compare(b.getValue(), a.getValue()))
            .forEach(share -> add("  %-24s %5.1f %%%n", share.getKey(), 100 * share.getValue()));
      }
    }
  }

  private Optional<Measurement> find(Subject subject, int threads) {
    return all.stream()
        .filter(one -> one.subject() == subject && one.threads() == threads)
        .findFirst();
  }

  private void add(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
  }

  private static String percent(long part, long whole) {
    return String.format(Locale.ROOT, "%.0f %%", 100.0 * part / Math.max(1, whole));
  }
}
