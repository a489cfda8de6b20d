package org.newsledger.calibrate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;
import org.newsledger.normalize.ClaimSigns;
import org.newsledger.normalize.Confidence;

/** Writes models/confidence.tsv. */
final class ConfidenceFile {

  private static final int DECIMALS = 3;

  private static final String HEAD =
      """
      # How likely a claim is right: the log odds of its signs, summed; a sign without a row adds 0.
      # Written by 'newsledger calibrate'; docs/confidence.md says how, and what the signs mean.
      """;

  private static final String UNCORRECTED =
      """
      # Fitted without fresh articles: too high where rules were written on the labelled ones.
      """;

  private ConfidenceFile() {}

  /** The text: the default, then the signs in order, the rules last. */
  static String of(ConfidenceModel model) {
    SortedMap<String, Double> logOdds = model.logOdds();
    StringBuilder text = new StringBuilder(HEAD);
    text.append(model.isCorrected() ? "" : UNCORRECTED).append("# sign\tlog_odds\n");
    text.append(row(Confidence.DEFAULT, logOdds.getOrDefault(Confidence.DEFAULT, 0.0)));
    for (boolean rules : new boolean[] {false, true}) {
      logOdds.forEach(
          (sign, value) -> {
            if (sign.startsWith(ClaimSigns.RULE) == rules && !sign.equals(Confidence.DEFAULT)) {
              text.append(row(sign, value));
            }
          });
    }
    return text.toString();
  }

  private static String row(String sign, double value) {
    BigDecimal rounded = new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return sign + "\t" + rounded.toPlainString() + "\n";
  }
}
