package org.newsledger.segment;

import java.util.List;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.model.Article;
import org.newsledger.model.Sentence;

/** From an article to its sentences. Safe for use by several threads. */
public final class Segmenter {

  /** Tokens a sentence at most, unless said otherwise. */
  public static final int DEFAULT_CAP = 120;

  private final Sentences sentences;
  private final Tokenizer tokenizer;
  private final int cap;

  /** With the bundled word lists and the default cap. */
  public Segmenter(SentenceSplitter splitter, Tokenizer tokenizer) {
    this(splitter, tokenizer, ModelFiles.bundled(), DEFAULT_CAP);
  }

  /**
   * Reads the word lists.
   *
   * @param cap tokens a sentence at most; a longer one is broken, and what is still longer is
   *     capped
   * @throws IllegalArgumentException if the cap is not positive or the word lists are not readable
   */
  public Segmenter(SentenceSplitter splitter, Tokenizer tokenizer, ModelFiles models, int cap) {
    if (cap < 1) {
      throw new IllegalArgumentException("cap of " + cap + " tokens");
    }
    this.sentences = new Sentences(splitter, new BreakWords(models));
    this.tokenizer = tokenizer;
    this.cap = cap;
  }

  /** The sentences of an article that is analysed as it was read. */
  public List<Sentence> segment(Article article) {
    return segment(article.whole(), article.titleEnd(), Offsets.same());
  }

  /**
   * The sentences of a cleaned text, in order, none without tokens.
   *
   * @param titleEnd length of the title at the beginning of {@code text}, 0 without one
   * @param offsets the way back to the article's whole text
   */
  public List<Sentence> segment(String text, int titleEnd, Offsets offsets) {
    SentenceList list = new SentenceList(text, offsets, tokenizer, cap);
    Range title = Lines.stripped(text, 0, titleEnd);
    if (title.length() > 0) {
      list.add(title, true);
      list.endParagraph();
    }
    for (Block block : Blocks.of(text, titleEnd)) {
      if (block.heading()) {
        list.add(block.range(), true);
      } else {
        addParagraph(list, text, block.range());
      }
      list.endParagraph();
    }
    return list.sentences();
  }

  private void addParagraph(SentenceList list, String text, Range range) {
    // A line break inside of a paragraph is a space to the models; the length stays the same.
    String paragraph = text.substring(range.start(), range.end()).replace('\n', ' ');
    int base = range.start();
    int bodyStart = 0;
    Dateline dateline = Dateline.find(paragraph);
    if (dateline != null) {
      addProse(list, paragraph, new Range(0, dateline.start()), base);
      list.add(new Range(base + dateline.start(), base + dateline.nameEnd()), true);
      bodyStart = dateline.end();
    }
    int byline = Math.max(bodyStart, Byline.start(paragraph));
    addProse(list, paragraph, new Range(bodyStart, byline), base);
    if (byline < paragraph.length()) {
      list.add(new Range(base + byline, range.end()), false);
    }
  }

  private void addProse(SentenceList list, String paragraph, Range prose, int base) {
    for (Range chunk : Chunks.of(paragraph, prose.start(), prose.end())) {
      String text = paragraph.substring(chunk.start(), chunk.end());
      for (Range sentence : sentences.of(text)) {
        addSentence(list, text, sentence, base + chunk.start());
      }
    }
  }

  private static void addSentence(SentenceList list, String text, Range sentence, int base) {
    String words = text.substring(sentence.start(), sentence.end());
    int start = sentence.start() + Crosshead.length(words);
    if (start > sentence.start()) {
      list.add(shifted(new Range(sentence.start(), start), base), true);
    }
    list.add(shifted(Lines.stripped(text, start, sentence.end()), base), false);
  }

  private static Range shifted(Range range, int by) {
    return new Range(range.start() + by, range.end() + by);
  }
}
