package org.newsledger.segment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.Tickers;
import org.newsledger.model.Token;

/** Joins the tickers that a tokenizer takes for the end of a sentence: "004940" "." "KS". */
final class SplitTickers {

  private SplitTickers() {}

  /**
   * The tokens with tickers of digits as one token each.
   *
   * @param text what was tokenized; the tokens are spans into it
   */
  static List<Token> joined(String text, List<Token> tokens) {
    List<Token> result = new ArrayList<>(tokens.size());
    int i = 0;
    while (i < tokens.size()) {
      Token whole = i + 2 < tokens.size() ? ticker(text, tokens, i) : null;
      result.add(whole == null ? tokens.get(i) : whole);
      i += whole == null ? 1 : 3;
    }
    return result;
  }

  private static @Nullable Token ticker(String text, List<Token> tokens, int i) {
    Token code = tokens.get(i);
    Token point = tokens.get(i + 1);
    Token exchange = tokens.get(i + 2);
    boolean touching =
        point.text().equals(".")
            && Character.isDigit(code.text().charAt(0))
            && code.end() == point.start()
            && point.end() == exchange.start();
    if (!touching || !Tickers.is(code.text() + "." + exchange.text())) {
      return null;
    }
    return new Token(text.substring(code.start(), exchange.end()), code.start(), exchange.end());
  }
}
