package org.newsledger.normalize;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.Tsv;
import org.newsledger.model.Candidate;
import org.newsledger.model.Filler.Form;

/** How likely a claim is right, from the calibration in models/confidence.tsv. */
public final class Confidence {

  private static final String FILE = "confidence.tsv";
  private static final String DEFAULT = "default";

  private final Map<String, Double> logOdds = new HashMap<>();

  /** Reads the calibration. */
  public Confidence(ModelFiles models) {
    for (List<String> row : Tsv.rows(models, FILE, 2)) {
      logOdds.put(row.get(0), Double.parseDouble(row.get(1)));
    }
  }

  /** From 0 to 1. */
  public double of(Candidate candidate) {
    double sum = logOdds.getOrDefault(candidate.rule(), logOdds.getOrDefault(DEFAULT, 0.0));
    boolean indirect =
        candidate.roles().values().stream()
            .flatMap(List::stream)
            .anyMatch(f -> f.form() != Form.NAME);
    boolean implicit =
        candidate.roles().values().stream()
            .flatMap(List::stream)
            .anyMatch(f -> f.form() == Form.TOPIC);
    sum += indirect ? logOdds.getOrDefault("feature:indirect", 0.0) : 0;
    sum += implicit ? logOdds.getOrDefault("feature:topic", 0.0) : 0;
    return Math.round(1000 / (1 + Math.exp(-sum))) / 1000.0;
  }
}
