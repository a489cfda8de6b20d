package org.newsledger.segment;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.model.Article;
import org.newsledger.model.Sentence;
import org.newsledger.model.Token;

/** From an article to its sentences. Safe for use by several threads. */
public final class Segmenter {

  private final SentenceSplitter splitter;
  private final Tokenizer tokenizer;

  public Segmenter(SentenceSplitter splitter, Tokenizer tokenizer) {
    this.splitter = splitter;
    this.tokenizer = tokenizer;
  }

  /** The sentences of an article that is analysed as it was read. */
  public List<Sentence> segment(Article article) {
    return segment(article.whole(), article.titleEnd(), Offsets.same());
  }

  /**
   * The sentences of a cleaned text.
   *
   * @param titleEnd length of the title at the beginning of {@code text}, 0 without one
   * @param offsets the way back to the article's whole text
   */
  public List<Sentence> segment(String text, int titleEnd, Offsets offsets) {
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = start < titleEnd ? titleEnd : newline < 0 ? text.length() : newline;
      if (!text.substring(start, end).isBlank()) {
        String piece = text.substring(start, end);
        List<Range> ranges =
            start < titleEnd ? List.of(new Range(0, piece.length())) : splitter.split(piece);
        for (Range range : ranges) {
          List<Token> tokens = new ArrayList<>();
          for (Token token : tokenizer.tokenize(piece.substring(range.start(), range.end()))) {
            int base = start + range.start();
            tokens.add(
                new Token(
                    token.text(),
                    offsets.start(base + token.start()),
                    offsets.end(base + token.end())));
          }
          if (!tokens.isEmpty()) {
            sentences.add(
                new Sentence(
                    sentences.size(),
                    tokens.get(0).start(),
                    tokens.get(tokens.size() - 1).end(),
                    paragraph,
                    start < titleEnd,
                    false,
                    tokens,
                    null));
          }
        }
        paragraph++;
      }
      start = end + 1;
    }
    return sentences;
  }
}
