package org.newsledger.evaluate;

/** What an evaluation says, for a person. */
public final class EvaluationReport {

  private EvaluationReport() {}

  /** Scores by type, modality and confidence. */
  public static String scores(Evaluation evaluation) {
    StringBuilder text = new StringBuilder(evaluation.articles().size() + " articles");
    if (evaluation.absent() > 0) {
      text.append(", " + evaluation.absent() + " of them not in the output");
    }
    text.append('\n');
    text.append(
        Columns.line(
            "%-12s %9s %6s %6s   %8s %6s %6s   %5s %6s",
            "", "strict P", "R", "F1", "slots P", "R", "F1", "gold", "found"));
    for (String group : Evaluation.groups()) {
      Score strict = evaluation.strict(group);
      if (strict.gold() > 0 || strict.found() > 0) {
        text.append(row(group, strict, evaluation.slots(group)));
      }
    }
    return text.append(modality(evaluation.modality()))
        .append(ConfidenceTable.of(evaluation.verdicts()))
        .toString();
  }

  /**
   * What was missed and what was found wrongly, article by article.
   *
   * @param most how many lines at most
   */
  public static String errors(Evaluation evaluation, int most) {
    StringBuilder text = new StringBuilder();
    int left = most;
    for (ArticleMatch article : evaluation.articles()) {
      for (int i : article.missed().stream().limit(left).toArray()) {
        text.append(error("missed", article, article.gold().get(i)));
        left--;
      }
      for (int i : article.wrong().stream().limit(left).toArray()) {
        text.append(error("wrong", article, article.found().get(i)));
        left--;
      }
    }
    return text.toString();
  }

  private static String error(String kind, ArticleMatch article, ScoredClaim claim) {
    String id = Columns.visible(article.documentId());
    return Columns.line("%-6s %s %s", kind, id, ClaimText.full(claim));
  }

  private static String row(String group, Score strict, Score slots) {
    return Columns.line(
        "%-12s %9s %6s %6s   %8s %6s %6s   %5d %6d",
        group,
        Columns.three(strict.precision()),
        Columns.three(strict.recall()),
        Columns.three(strict.f1()),
        Columns.three(slots.precision()),
        Columns.three(slots.recall()),
        Columns.three(slots.f1()),
        strict.gold(),
        strict.found());
  }

  private static String modality(Score modality) {
    return modality.gold() == 0
        ? ""
        : Columns.line(
            "modality right on %d of %d matched claims (%s)",
            modality.right(), modality.gold(), Columns.three(modality.precision()));
  }
}
