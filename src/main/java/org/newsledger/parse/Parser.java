package org.newsledger.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Parse;

/** Tags parts of speech, lemmatizes and parses. Safe for use by several threads. */
public interface Parser {

  /** Tags, lemmas and basic Universal Dependencies of one sentence. */
  Parse parse(List<Word> sentence);

  /**
   * A word to parse.
   *
   * @param tag its Penn Treebank tag where that is already known, else null
   */
  record Word(String text, @Nullable String tag) {

    /** A word of unknown tag. */
    public static Word of(String text) {
      return new Word(text, null);
    }
  }
}
