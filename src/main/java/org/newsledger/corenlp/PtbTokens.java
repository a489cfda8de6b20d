package org.newsledger.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.newsledger.model.Token;
import org.newsledger.segment.Tokenizer;

/** CoreNLP's own tokenizer, which its taggers and parsers were trained on. */
public final class PtbTokens implements Tokenizer {

  /** The UD tokenization (hyphens split, brackets and quotes kept) without the odd deletions. */
  private static final String OPTIONS = "invertible=true,untokenizable=noneDelete";

  @Override
  public List<Token> tokenize(String text) {
    CoreNlpLog.apply();
    PTBTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), OPTIONS);
    List<Token> tokens = new ArrayList<>();
    while (tokenizer.hasNext()) {
      CoreLabel label = tokenizer.next();
      int start = label.beginPosition();
      int end = label.endPosition();
      if (start < end) {
        tokens.add(new Token(text.substring(start, end), start, end));
      }
    }
    return tokens;
  }
}
