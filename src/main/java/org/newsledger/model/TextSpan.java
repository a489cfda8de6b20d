package org.newsledger.model;

import java.io.Serializable;

/** A piece of the article's whole text, half open. */
public record TextSpan(String text, int start, int end) implements Serializable {

  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span [" + start + ", " + end + ")");
    }
  }
}
