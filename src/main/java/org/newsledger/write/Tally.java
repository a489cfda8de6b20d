package org.newsledger.write;

import java.io.Serializable;
import java.util.List;
import org.newsledger.model.Sentence;

/**
 * What one article cost.
 *
 * @param parsed sentences with a parse
 * @param capped sentences longer than the token cap
 */
public record Tally(int sentences, int parsed, int capped, int tokens) implements Serializable {

  /** Of lines that are no articles. */
  public static final Tally NONE = new Tally(0, 0, 0, 0);

  static Tally of(List<Sentence> sentences) {
    int parsed = 0;
    int capped = 0;
    int tokens = 0;
    for (Sentence sentence : sentences) {
      parsed += sentence.parse() == null ? 0 : 1;
      capped += sentence.capped() ? 1 : 0;
      tokens += sentence.tokens().size();
    }
    return new Tally(sentences.size(), parsed, capped, tokens);
  }
}
