package org.newsledger.tag;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Amount;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Sentence;
import org.newsledger.model.Token;

/** Collects one sentence's quantities as mentions; who comes first keeps contested words. */
final class MentionSink {

  private final String whole;
  private final Sentence sentence;
  private final Lexemes lexemes;
  private final BitSet taken = new BitSet(); // lexemes
  private final List<Mention> mentions = new ArrayList<>();

  MentionSink(String whole, Sentence sentence, Lexemes lexemes) {
    this.whole = whole;
    this.sentence = sentence;
    this.lexemes = lexemes;
  }

  List<Mention> mentions() {
    return mentions;
  }

  void add(
      EntityType type,
      int from,
      int to,
      @Nullable Amount amount,
      @Nullable BigDecimal number,
      @Nullable String date) {
    int next = taken.nextSetBit(from);
    int start = sentence.start() + lexemes.get(from).start();
    int end = sentence.start() + lexemes.get(to - 1).end();
    int first = firstTokenEndingAfter(start);
    int behind = firstTokenFrom(end);
    if ((next >= 0 && next < to) || behind <= first) {
      return; // contested, or behind the cap on tokens
    }
    taken.set(from, to);
    String text = whole.substring(start, end);
    mentions.add(
        new Mention(
            type, sentence.index(), first, behind, start, end, text, text, amount, number, date));
  }

  private int firstTokenEndingAfter(int offset) {
    return search(offset, true);
  }

  private int firstTokenFrom(int offset) {
    return search(offset, false);
  }

  /** Binary search for the first token that ends behind, or begins at or behind, the offset. */
  private int search(int offset, boolean byEnd) {
    List<Token> tokens = sentence.tokens();
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Token token = tokens.get(middle);
      boolean reached = byEnd ? token.end() > offset : token.start() >= offset;
      if (reached) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
