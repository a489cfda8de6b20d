package org.newsledger.parse;

import java.util.List;
import org.newsledger.lexicon.DescriptionNouns;
import org.newsledger.lexicon.SourceWords;
import org.newsledger.model.Mention;
import org.newsledger.model.Sentence;

/** Parses the promising sentences, each in its simplified form. Safe for several threads. */
public final class SentenceParser {

  private final PromisingSentences promising;
  private final PairedNouns pairs;
  private final ReportedTail parser;

  /** A parser behind the gate. */
  public SentenceParser(
      PromisingSentences promising, DescriptionNouns nouns, SourceWords sources, Parser parser) {
    this.promising = promising;
    this.pairs = new PairedNouns(nouns);
    this.parser = new ReportedTail(sources, parser);
  }

  /**
   * The sentence with its parse where it is promising, else unchanged.
   *
   * @param mentions of that sentence, not overlapping
   */
  public Sentence parse(Sentence sentence, List<Mention> mentions) {
    if (!promising.isPromising(sentence, mentions)) {
      return sentence;
    }
    SimplifiedSentence simplified = new SimplifiedSentence(sentence, mentions, pairs);
    return sentence.withParse(simplified.expand(parser.parse(simplified.words())));
  }
}
