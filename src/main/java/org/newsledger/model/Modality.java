package org.newsledger.model;

import java.util.Locale;

/** How sure the article is of a claim; where two fit, the later in this order wins. */
public enum Modality {
  ACTUAL,
  REPORTED,
  PLANNED,
  POSSIBLE,
  DENIED;

  /** As written in the output. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
