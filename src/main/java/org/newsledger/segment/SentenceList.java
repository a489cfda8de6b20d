package org.newsledger.segment;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.model.Sentence;
import org.newsledger.model.Token;

/** Collects an article's sentences: tokens, numbers, caps and original offsets. */
final class SentenceList {

  private final String text;
  private final Offsets offsets;
  private final Tokenizer tokenizer;
  private final int cap;
  private final List<Sentence> sentences = new ArrayList<>();
  private int paragraph;
  private int sentencesBefore; // this paragraph

  SentenceList(String text, Offsets offsets, Tokenizer tokenizer, int cap) {
    this.text = text;
    this.offsets = offsets;
    this.tokenizer = tokenizer;
    this.cap = cap;
  }

  /** Adds a stretch of the text, broken where it is too long. */
  void add(Range range, boolean heading) {
    for (Range chunk : Chunks.ofSentence(text, range)) {
      for (List<Token> tokens : LongSentences.split(tokens(chunk), cap)) {
        if (!tokens.isEmpty()) {
          add(tokens, heading);
        }
      }
    }
  }

  /** What comes next is of another paragraph. */
  void endParagraph() {
    if (sentences.size() > sentencesBefore) {
      paragraph++;
      sentencesBefore = sentences.size();
    }
  }

  List<Sentence> sentences() {
    return List.copyOf(sentences);
  }

  private void add(List<Token> tokens, boolean heading) {
    boolean capped = tokens.size() > cap;
    List<Token> kept = capped ? tokens.subList(0, cap) : tokens;
    int start = kept.get(0).start();
    int end = kept.get(kept.size() - 1).end();
    sentences.add(
        new Sentence(
            sentences.size(), start, end, paragraph, heading, capped, List.copyOf(kept), null));
  }

  private List<Token> tokens(Range range) {
    String piece = text.substring(range.start(), range.end()).replace('\n', ' ');
    List<Token> tokens = new ArrayList<>();
    for (Token token : SplitTickers.joined(piece, tokenizer.tokenize(piece))) {
      int start = offsets.start(range.start() + token.start());
      int end = offsets.end(range.start() + token.end());
      tokens.add(new Token(token.text(), start, end));
    }
    return tokens;
  }
}
