package org.newsledger.segment;

import java.util.List;
import org.newsledger.model.Token;

/** Splits a sentence into Penn Treebank tokens. Safe for use by several threads. */
public interface Tokenizer {

  /**
   * The tokens of {@code text} in order.
   *
   * @param text one sentence or heading
   * @return spans into {@code text}, each token's own text brackets and quotes as written
   */
  List<Token> tokenize(String text);
}
