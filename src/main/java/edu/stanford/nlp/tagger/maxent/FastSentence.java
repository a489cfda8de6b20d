package edu.stanford.nlp.tagger.maxent;

import edu.stanford.nlp.math.ArrayMath;
import org.jspecify.annotations.Nullable;

/**
 * A sentence being tagged. The stock one computes what depends on the words alone again for each
 * pair of tags to the left; here it is computed once a word, and summed in the same order, so that
 * the scores are the same to the bit. For one thread and one sentence.
 */
final class FastSentence extends TestSentence {

  private final TagScores scores;
  private final History history;
  private @Nullable Place[] places = new Place[0]; // one a word and one for the sentence's end

  FastSentence(MaxentTagger tagger, TagScores scores) {
    super(tagger);
    this.scores = scores;
    this.history = new History(pairs, tagger.extractors);
  }

  @Override
  protected void init() {
    places = new Place[size];
    pairs.setSize(size);
    for (int i = 0; i < size; i++) {
      pairs.setWord(i, sent.get(i));
    }
  }

  @Override
  public int[] getPossibleValues(int position) {
    int word = position - leftWindow();
    return word < 0 ? super.getPossibleValues(position) : place(word).tags();
  }

  @Override
  public double[] scoresOf(int[] tags, int position) {
    Place place = place(position - leftWindow());
    double[] sums = scores.behind(tags[position - 2], tags[position - 1]).clone();
    if (place.rare()) {
      addRare(tags, position, sums);
    }
    ArrayMath.pairwiseAddInPlace(sums, place.sums());
    ArrayMath.logNormalize(sums);
    double[] result = new double[place.tags().length];
    for (int i = 0; i < result.length; i++) {
      result[i] = sums[place.tags()[i]];
    }
    return result;
  }

  /** What more the tags to the left add at rare words. */
  private void addRare(int[] tags, int position, double[] sums) {
    int word = position - leftWindow();
    history.init(0, size - 1, word);
    for (int i = Math.max(0, word - leftWindow()); i < word; i++) {
      history.setTag(i, maxentTagger.tags.getTag(tags[i + leftWindow()]));
    }
    int offset = maxentTagger.extractors.size();
    FastTagger.add(maxentTagger, maxentTagger.extractorsRare.dynamic, offset, history, sums);
  }

  private Place place(int word) {
    Place known = places[word];
    if (known == null) {
      known = placeOf(word);
      places[word] = known;
    }
    return known;
  }

  private Place placeOf(int word) {
    boolean rare = maxentTagger.isRare(sent.get(word));
    Extractors common = maxentTagger.extractors;
    Extractors more = maxentTagger.extractorsRare;
    double[] own = new double[maxentTagger.ySize];
    double[] around = new double[maxentTagger.ySize];
    history.init(0, size - 1, word);
    FastTagger.add(maxentTagger, common.local, 0, history, own);
    FastTagger.add(maxentTagger, common.localContext, 0, history, around);
    if (rare) {
      FastTagger.add(maxentTagger, more.local, common.size(), history, own);
      FastTagger.add(maxentTagger, more.localContext, common.size(), history, around);
    }
    ArrayMath.pairwiseAddInPlace(around, own);
    return new Place(rare, around, super.getPossibleValues(word + leftWindow()));
  }

  /**
   * What does not depend on tags.
   *
   * @param rare whether the word was rare in training
   * @param sums one a tag of the model
   * @param tags those that the word can have
   */
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, and never compared
  private record Place(boolean rare, double[] sums, int[] tags) {}
}
