package org.newsledger.broken.lexicon;

import org.newsledger.broken.segment.Splitting;

/** Word lists that know a stage. */
public final class WordsOfAStage {
  Splitting splitting = new Splitting();
}
