package edu.stanford.nlp.parser.nndep;

import java.util.List;

/** The words and tags of one sentence as the network numbers them, looked up once. */
final class SentenceFeatures {

  private final int[] words; // the root, then the words, then what stands for none
  private final int[] tags;
  private final int noLabel;

  SentenceFeatures(DependencyParser model, List<String> words, List<String> tags) {
    int size = words.size();
    this.words = new int[size + 2];
    this.tags = new int[size + 2];
    this.words[0] = model.getWordID(Config.ROOT);
    this.tags[0] = model.getPosID(Config.ROOT);
    for (int i = 0; i < size; i++) {
      this.words[i + 1] = model.getWordID(words.get(i));
      this.tags[i + 1] = model.getPosID(tags.get(i));
    }
    this.words[size + 1] = model.getWordID(Config.NULL);
    this.tags[size + 1] = model.getPosID(Config.NULL);
    this.noLabel = model.getLabelID(Config.NULL);
  }

  /** Number of words. */
  int size() {
    return words.length - 2;
  }

  /**
   * Number of a word.
   *
   * @param at 0 for the root, from 1 for the words, -1 for none
   */
  int word(int at) {
    return words[at < 0 ? words.length - 1 : at];
  }

  /** Number of a word's tag; {@code at} as for {@link #word}. */
  int tag(int at) {
    return tags[at < 0 ? tags.length - 1 : at];
  }

  /** Number of the relation of no word. */
  int noLabel() {
    return noLabel;
  }
}
