package edu.stanford.nlp.tagger.maxent;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.util.Pair;
import java.util.ArrayList;
import java.util.List;

/**
 * The stock tagger with {@link FastSentence}. Lives in CoreNLP's package because the scores can
 * only be overridden there. Safe for use by several threads.
 */
public final class FastTagger {

  private final MaxentTagger tagger;
  private final TagScores scores;

  /**
   * Loads a model.
   *
   * @param resource class path resource or file
   */
  public FastTagger(String resource) {
    tagger = new MaxentTagger(resource);
    if (tagger.hasApproximateScoring() || tagger.leftContext != 2 || tagger.rightContext != 0) {
      throw new IllegalStateException("no tagger of two tags to the left: " + resource);
    }
    scores = new TagScores(tagger);
  }

  /**
   * Penn Treebank tags, one a word.
   *
   * @param sentence words with their tag where it is known, else null
   */
  public List<String> tags(List<TaggedWord> sentence) {
    List<String> tags = new ArrayList<>(sentence.size());
    for (TaggedWord word : new FastSentence(tagger, scores).tagSentence(sentence, true)) {
      tags.add(word.tag());
    }
    return tags;
  }

  /** Adds the weights of the features that the extractors find, one sum a tag. */
  static void add(
      MaxentTagger tagger,
      List<Pair<Integer, Extractor>> extractors,
      int offset,
      History history,
      double[] sums) {
    double[] weights = tagger.getLambdaSolve().lambda;
    for (Pair<Integer, Extractor> extractor : extractors) {
      String value = extractor.second().extract(history);
      int[] features = tagger.fAssociations.get(offset + extractor.first()).get(value);
      if (features != null) {
        for (int tag = 0; tag < sums.length; tag++) {
          if (features[tag] >= 0) {
            sums[tag] += weights[features[tag]];
          }
        }
      }
    }
  }
}
