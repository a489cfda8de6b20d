package org.newsledger.parse;

import java.util.List;
import org.newsledger.model.Parse;
import org.newsledger.model.Token;

/** Tags parts of speech, lemmatizes and parses. Safe for use by several threads. */
public interface Parser {

  /** Tags, lemmas and basic Universal Dependencies of one sentence. */
  Parse parse(List<Token> sentence);
}
