package org.newsledger.model;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, heading or list line.
 *
 * @param index position in the article, from 0
 * @param start offset of its first token into the article's whole text
 * @param end end of its last token, exclusive
 * @param paragraph position of its paragraph in the article, from 0; the title is paragraph 0
 * @param heading whether it is a title or heading (headline grammar: no articles, no auxiliaries)
 * @param capped whether it was longer than the token cap and its tail left out of {@code tokens}
 * @param tokens at least one
 * @param parse tags and dependencies, or null where the sentence was not promising
 */
public record Sentence(
    int index,
    int start,
    int end,
    int paragraph,
    boolean heading,
    boolean capped,
    List<Token> tokens,
    @Nullable Parse parse)
    implements Serializable {

  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("sentence " + index + " has no token");
    }
    if (parse != null && parse.size() != tokens.size()) {
      throw new IllegalArgumentException(
          "parse of " + parse.size() + " tokens for a sentence of " + tokens.size());
    }
  }

  /** The text of a token in lower case. */
  public String lower(int token) {
    return tokens.get(token).text().toLowerCase(Locale.ROOT);
  }

  /** This sentence with its parse. */
  public Sentence withParse(Parse newParse) {
    return new Sentence(index, start, end, paragraph, heading, capped, tokens, newParse);
  }
}
