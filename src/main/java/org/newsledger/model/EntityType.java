package org.newsledger.model;

import java.util.Locale;

/** What a mention is. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  LOCATION,
  PRODUCT,
  MONEY,
  PERCENT,
  DATE,
  OTHER;

  /** As written in the output. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether mentions of this type are names of somebody or something. */
  public boolean isName() {
    return this == PERSON || this == ORGANIZATION || this == LOCATION || this == PRODUCT;
  }
}
