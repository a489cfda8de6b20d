package org.newsledger.corenlp;

import edu.stanford.nlp.process.Morphology;
import org.jspecify.annotations.Nullable;

/**
 * CoreNLP's lemmas, those of common words remembered.
 *
 * <p>Each word with its tag has one place in a table, and the last that was asked for stays there.
 * Safe for use by several threads, as entries never change.
 */
final class Lemmas {

  private static final int PLACES = 1 << 14;
  private static final int MAX_LENGTH = 40; // longer words are not worth the memory

  private final @Nullable Entry[] places = new Entry[PLACES];

  /** The lemma of a word with a Penn Treebank tag. */
  String of(String word, String tag) {
    int hash = 31 * word.hashCode() + tag.hashCode();
    int place = (hash ^ hash >>> 15) & (PLACES - 1);
    Entry entry = places[place];
    if (entry != null && entry.word.equals(word) && entry.tag.equals(tag)) {
      return entry.lemma;
    }
    String lemma = new Morphology().lemma(word, tag); // not safe for several threads
    if (word.length() <= MAX_LENGTH) {
      places[place] = new Entry(word, tag, lemma);
    }
    return lemma;
  }

  private record Entry(String word, String tag, String lemma) {}
}
