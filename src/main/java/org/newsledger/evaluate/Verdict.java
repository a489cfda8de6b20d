package org.newsledger.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * Whether a found claim is right.
 *
 * @param documentId its article
 * @param claimId null where the file gives none
 * @param confidence 0 to 1; null where there is none
 * @param right whether it is strictly right
 */
public record Verdict(
    String documentId, @Nullable String claimId, @Nullable Double confidence, boolean right) {

  /** The same verdict on the claim with another confidence. */
  public Verdict withConfidence(double newConfidence) {
    return new Verdict(documentId, claimId, newConfidence, right);
  }
}
