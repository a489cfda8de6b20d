package org.newsledger.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run says better and worse than another, by the same labels.
 *
 * <p>Wrong claims are the same in both runs when names and figures are, whatever sentence they were
 * found in.
 */
public final class Comparison {

  private static final String GAINED = "gained";
  private static final String LOST = "lost";
  private static final String NEW_WRONG = "new wrong";
  private static final String NO_LONGER_WRONG = "no longer wrong";

  private final Evaluation before;
  private final Evaluation after;

  private Comparison(Evaluation before, Evaluation after) {
    this.before = before;
    this.after = after;
  }

  /** Compares two runs that were scored by one gold file. */
  public static Comparison of(Evaluation before, Evaluation after) {
    if (before.articles().size() != after.articles().size()) {
      throw new IllegalArgumentException("two evaluations by different labels");
    }
    return new Comparison(before, after);
  }

  /** Strict F1 by type where it differs, then every claim gained or lost. */
  public String text() {
    List<String> claims = new ArrayList<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String kind : List.of(GAINED, LOST, NO_LONGER_WRONG, NEW_WRONG)) {
      List<String> lines = lines(kind);
      counts.put(kind, lines.size());
      lines.forEach(line -> claims.add(Columns.line("%-15s %s", kind, line)));
    }
    return scores() + counts(counts) + String.join("", claims);
  }

  private String scores() {
    StringBuilder text =
        new StringBuilder(Columns.line("%-12s %9s %6s %7s", "strict F1", "before", "after", ""));
    for (String group : Evaluation.groups()) {
      double old = before.strict(group).f1();
      double now = after.strict(group).f1();
      if (old != now || group.equals(Evaluation.ALL)) {
        text.append(
            Columns.line(
                "%-12s %9s %6s %7s",
                group, Columns.three(old), Columns.three(now), signed(now - old)));
      }
    }
    return text.toString();
  }

  private static String signed(double difference) {
    String text = Columns.three(difference);
    return text.startsWith("-") ? text : "+" + text;
  }

  private static String counts(Map<String, Integer> counts) {
    List<String> parts = new ArrayList<>();
    counts.forEach((kind, count) -> parts.add(count + " " + kind));
    return String.join(", ", parts) + "\n";
  }

  private List<String> lines(String kind) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < after.articles().size(); i++) {
      ArticleMatch old = before.articles().get(i);
      ArticleMatch now = after.articles().get(i);
      List<ScoredClaim> claims =
          switch (kind) {
            case GAINED -> onlyMissed(old, now);
            case LOST -> onlyMissed(now, old);
            case NEW_WRONG -> onlyWrong(now, old);
            default -> onlyWrong(old, now);
          };
      String id = Columns.visible(now.documentId());
      claims.forEach(claim -> lines.add(id + " " + ClaimText.full(claim)));
    }
    return lines;
  }

  /** Labelled claims that one run misses and the other finds. */
  private static List<ScoredClaim> onlyMissed(ArticleMatch one, ArticleMatch other) {
    BitSet missed = one.missed();
    missed.andNot(other.missed());
    return missed.stream().mapToObj(one.gold()::get).toList();
  }

  /** Wrong claims of one run that the other does not make, each as often as it makes it more. */
  private static List<ScoredClaim> onlyWrong(ArticleMatch one, ArticleMatch other) {
    List<String> known = new ArrayList<>();
    other.wrong().stream().forEach(i -> known.add(ClaimText.slots(other.found().get(i))));
    return one.wrong().stream()
        .mapToObj(one.found()::get)
        .filter(claim -> !known.remove(ClaimText.slots(claim)))
        .toList();
  }
}
