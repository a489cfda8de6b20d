package org.newsledger.model;

import java.io.Serializable;

/**
 * A Penn Treebank token.
 *
 * @param text as the tokenizer normalizes it ("-LRB-" never: brackets stay as written)
 * @param start offset into the article's whole text
 * @param end exclusive
 */
public record Token(String text, int start, int end) implements Serializable {

  public Token {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("token span [" + start + ", " + end + ")");
    }
  }
}
