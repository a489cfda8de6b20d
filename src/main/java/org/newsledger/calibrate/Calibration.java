package org.newsledger.calibrate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.evaluate.ConfidenceTable;
import org.newsledger.evaluate.EvaluationException;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.normalize.ClaimSigns;

/** Confidences fitted to a run on labelled articles. */
public final class Calibration {

  /**
   * A run and its labels.
   *
   * @param gold labels, as the evaluation reads them
   * @param output the run's output folder
   */
  public record LabelledRun(Path gold, Path output) {}

  private final List<JudgedClaim> claims;
  private final ConfidenceModel model;

  private Calibration(List<JudgedClaim> claims) {
    this.claims = List.copyOf(claims);
    this.model = ConfidenceModel.fit(claims);
  }

  /**
   * Fits.
   *
   * @param known articles that those who wrote the rules have seen
   * @param fresh articles that they have not; null for none
   * @throws EvaluationException if a file is wrong, or not both right and wrong claims are found
   * @throws IllegalArgumentException if the word lists are wrong
   */
  public static Calibration of(ModelFiles models, LabelledRun known, @Nullable LabelledRun fresh)
      throws IOException {
    JudgedClaims reader = new JudgedClaims(new ClaimSigns(models));
    List<JudgedClaim> claims = new ArrayList<>(reader.read(known.gold(), known.output(), false));
    if (fresh != null) {
      claims.addAll(reader.read(fresh.gold(), fresh.output(), true));
    }
    if (claims.stream().map(JudgedClaim::right).distinct().count() < 2) {
      throw new EvaluationException(
          "The runs hold "
              + claims.size()
              + " judged claims: some that are right and some that are wrong are needed.");
    }
    return new Calibration(claims);
  }

  /** The text of confidence.tsv. */
  public String file() {
    return ConfidenceFile.of(model);
  }

  /** How confidences agree with the labels, by cross-validation. */
  public String report() {
    StringBuilder text = new StringBuilder();
    if (claims.stream().anyMatch(claim -> !claim.fresh())) {
      text.append("articles on which rules were written\n").append(table(false));
    }
    if (model.isCorrected()) {
      text.append("\nfresh articles\n").append(table(true));
    }
    return text.toString();
  }

  private String table(boolean fresh) {
    return ConfidenceTable.of(CrossValidation.of(claims, fresh));
  }
}
