package org.newsledger.tag;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.BoundLexicon;
import org.newsledger.lexicon.CueLexicon;
import org.newsledger.model.Amount.Bound;

/** Reads "more than", "up to an additional", "-plus" around a number. */
final class BoundReader {

  private static final int MAX_SKIPPED = 3;
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private final BoundLexicon bounds;
  private final Set<String> skipped;

  BoundReader(BoundLexicon bounds, CueLexicon cues) {
    this.bounds = bounds;
    skipped = cues.words("skip");
  }

  /** What stands around lexemes {@code [from, to)}; exact where nothing does. */
  Bound around(Lexemes lexemes, int from, int to) {
    Bound after = after(lexemes, to);
    if (after != null) {
      return after;
    }
    int start = startOfBound(lexemes, from);
    Bound before = start < from ? endingAt(lexemes, behindBound(lexemes, from)) : null;
    return before == null ? Bound.EXACT : before;
  }

  /** Where the bound's words before lexeme {@code from} begin; {@code from} without any. */
  int startOfBound(Lexemes lexemes, int from) {
    int end = behindBound(lexemes, from);
    int length = lengthEndingAt(lexemes, end);
    return length == 0 ? from : end - length;
  }

  /** The lexeme behind the bound's words: {@code from}, or before modifiers ("an additional"). */
  private int behindBound(Lexemes lexemes, int from) {
    if (lengthEndingAt(lexemes, from) > 0) {
      return from;
    }
    int at = from;
    if (lexemes.get(from - 1).isHyphen() && lexemes.behindJoint(from - 1) == from) {
      at = from - 1; // "near-$5bn"
    }
    int skips = 0;
    while (skips < MAX_SKIPPED && skipped.contains(lexemes.lower(at - 1))) {
      at--;
      skips++;
    }
    return skips > 0 && ARTICLES.contains(lexemes.lower(at - 1)) ? at - 1 : at;
  }

  private @Nullable Bound endingAt(Lexemes lexemes, int end) {
    int length = lengthEndingAt(lexemes, end);
    return length == 0 ? null : bounds.before(lexemes.phrase(end - length, length));
  }

  private int lengthEndingAt(Lexemes lexemes, int end) {
    for (int length = Math.min(BoundLexicon.MAX_WORDS, end); length > 0; length--) {
      if (bounds.before(lexemes.phrase(end - length, length)) != null) {
        return length;
      }
    }
    return 0;
  }

  private @Nullable Bound after(Lexemes lexemes, int to) {
    int at = lexemes.behindJoint(to);
    if (lexemes.get(to).is('+')) {
      return lexemes.glued(to) ? bounds.after("+") : null;
    }
    Bound pair = bounds.after(lexemes.phrase(to, 2));
    if (pair != null) {
      boolean open = lexemes.lower(to).equals("at") && lexemes.get(to + 2).is(Lexeme.Kind.WORD);
      return open ? null : pair;
    }
    boolean tied = at > to || !lexemes.get(to + 1).is(Lexeme.Kind.WORD);
    return tied ? bounds.after(lexemes.lower(at)) : null;
  }
}
