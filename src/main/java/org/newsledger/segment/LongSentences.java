package org.newsledger.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsledger.model.Token;

/** Breaks sentences that are too long for the models, at their strongest breaks first. */
final class LongSentences {

  private static final List<Set<String>> BREAKS =
      List.of(Set.of(";"), Set.of("-", "–", "—", "--"), Set.of(":"));

  private LongSentences() {}

  /** Pieces in order, all tokens kept; a piece may still be too long if it has no break. */
  static List<List<Token>> split(List<Token> tokens, int cap) {
    return split(tokens, cap, 0);
  }

  private static List<List<Token>> split(List<Token> tokens, int cap, int level) {
    if (tokens.size() <= cap || level == BREAKS.size()) {
      return List.of(tokens);
    }
    List<List<Token>> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (BREAKS.get(level).contains(tokens.get(i).text()) && isFree(tokens, i)) {
        pieces.addAll(split(tokens.subList(start, i + 1), cap, level + 1));
        start = i + 1;
      }
    }
    pieces.addAll(split(tokens.subList(start, tokens.size()), cap, level + 1));
    return pieces;
  }

  /** Followed by a space, so that neither "12:30" nor "U.S.-based" is broken. */
  private static boolean isFree(List<Token> tokens, int i) {
    return tokens.get(i + 1).start() > tokens.get(i).end();
  }
}
