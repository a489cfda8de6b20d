package org.newsledger.model;

import java.io.Serializable;
import java.util.Locale;

/**
 * Who says so.
 *
 * @param source the canonical name of a named source, else the article's words for it
 */
public record Attribution(String source, Kind kind, String text, int start, int end)
    implements Serializable {

  /** How the source is given. */
  public enum Kind {
    QUOTE,
    INDIRECT,
    OUTLET,
    ANONYMOUS;

    /** As written in the output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
