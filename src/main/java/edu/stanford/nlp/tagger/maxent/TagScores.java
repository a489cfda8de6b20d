package edu.stanford.nlp.tagger.maxent;

/** What the two tags to the left add to the score of each tag, computed once for all pairs. */
final class TagScores {

  private final int none; // stands for the place before a sentence
  private final double[][] scores; // [second to the left * (none + 1) + first][tag]

  TagScores(MaxentTagger tagger) {
    none = tagger.ySize;
    scores = new double[(none + 1) * (none + 1)][];
    PairsHolder words = new PairsHolder();
    words.setSize(3);
    History history = new History(words, tagger.extractors);
    history.init(0, 2, 2);
    for (int i = 0; i < scores.length; i++) {
      words.setTag(0, name(tagger.tags, i / (none + 1)));
      words.setTag(1, name(tagger.tags, i % (none + 1)));
      scores[i] = new double[tagger.ySize];
      FastTagger.add(tagger, tagger.extractors.dynamic, 0, history, scores[i]);
    }
  }

  private String name(TTags tags, int tag) {
    return tag == none ? TestSentence.naTag : tags.getTag(tag);
  }

  /**
   * The scores behind two tags; not to be changed.
   *
   * @param second the tag two words to the left, as the model numbers it; negative before a
   *     sentence
   * @param first the tag of the word before, likewise
   */
  double[] behind(int second, int first) {
    return scores[(second < 0 ? none : second) * (none + 1) + (first < 0 ? none : first)];
  }
}
