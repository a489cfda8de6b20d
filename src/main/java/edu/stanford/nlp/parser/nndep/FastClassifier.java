package edu.stanford.nlp.parser.nndep;

import java.util.Arrays;

/**
 * The stock classifier's network, computed many times faster.
 *
 * <p>The stock products are sums of float times double along a row, which HotSpot cannot vectorize.
 * Here the weights are transposed, so that every inner loop is {@code y[i] += a * x[i]}; the share
 * of a feature in the hidden layer is remembered; and as most places for children are empty in most
 * states, the sum for empty places is the start to which the others add their difference. Scores
 * differ from the stock ones by rounding alone. Safe for use by several threads.
 */
final class FastClassifier {

  /**
   * Units of the hidden layer that one loop takes; divides all 1,000. HotSpot makes no vectors of a
   * loop over eight.
   */
  private static final int STRIDE = 4;

  /** Rows of a product that one loop takes; divides the 50 numbers of an embedding. */
  private static final int PRODUCT_STRIDE = 5;

  /**
   * Positions of words; as many of tags follow, and then the relations of the words that have one.
   */
  private static final int WORDS = 18;

  /** The first words, which are no children and have no relation. */
  private static final int CORE = 6;

  /** From the position of a word to that of its relation. */
  private static final int RELATIONS = 2 * WORDS - CORE;

  private final float[][] embeddings; // [word, tag or label][embeddingSize]
  private final int embeddingSize;
  private final int hiddenSize;
  private final float[][] inputWeights; // [position * embeddingSize + k][hiddenSize]
  private final float[][] outputWeights; // [hiddenSize][labels]
  private final int firstTag; // as a feature; words are below
  private final float[][][] ofTagsAndLabels; // [feature - firstTag][position][hiddenSize]
  private final float[][] minusNone; // [position][hiddenSize], null where none means no child
  private final int noLabel; // the first of the labels
  private final float[] start; // the hidden layer of a state without children
  private final ProductMemo ofWords = new ProductMemo(this::ofWord);

  FastClassifier(Classifier stock, int noWord, int noTag, int noLabel, int firstTag) {
    embeddings = stock.getE();
    embeddingSize = embeddings[0].length;
    hiddenSize = stock.getb1().length;
    if (hiddenSize % STRIDE != 0 || embeddingSize % PRODUCT_STRIDE != 0) {
      throw new IllegalStateException("a network of " + hiddenSize + " by " + embeddingSize);
    }
    inputWeights = transposed(stock.getW1());
    outputWeights = transposed(stock.getW2());
    this.noLabel = noLabel;
    this.firstTag = firstTag;
    minusNone = new float[Config.numTokens][];
    start = stock.getb1().clone();
    for (int i = CORE; i < WORDS; i++) {
      setNone(i, noWord);
      setNone(WORDS + i, noTag);
      setNone(RELATIONS + i, noLabel);
    }
    ofTagsAndLabels = new float[embeddings.length - firstTag][Config.numTokens][];
    for (int feature = firstTag; feature < embeddings.length; feature++) {
      boolean tag = feature < noLabel;
      for (int position = tag ? WORDS : 2 * WORDS;
          position < (tag ? 2 * WORDS : Config.numTokens);
          position++) {
        ofTagsAndLabels[feature - firstTag][position] = share(feature, position);
      }
    }
  }

  private void setNone(int position, int feature) {
    float[] row = product(feature, position, new float[hiddenSize]);
    addScaled(start, 1, row);
    minusNone[position] = new float[hiddenSize];
    addScaled(minusNone[position], -1, row);
  }

  /** The score of each transition; the array is filled from 0. */
  void scores(int[] features, float[] scores) {
    float[] hidden = start.clone();
    for (int position = 0; position < CORE; position += 3) {
      addSix(
          hidden,
          word(features, position),
          word(features, position + 1),
          word(features, position + 2),
          other(features, WORDS + position),
          other(features, WORDS + position + 1),
          other(features, WORDS + position + 2));
    }
    for (int position = CORE; position < WORDS; position++) {
      if (features[RELATIONS + position] != noLabel) {
        addThree(
            hidden,
            word(features, position),
            other(features, WORDS + position),
            other(features, RELATIONS + position));
      }
    }
    cube(hidden);
    Arrays.fill(scores, 0);
    for (int i = 0; i < hiddenSize; i += STRIDE) {
      addFourScaled(scores, hidden, i);
    }
  }

  private float[] word(int[] features, int position) {
    return ofWords.get(features[position] * Config.numTokens + position);
  }

  private float[] ofWord(int key) {
    return share(key / Config.numTokens, key % Config.numTokens);
  }

  private float[] other(int[] features, int position) {
    return ofTagsAndLabels[features[position] - firstTag][position];
  }

  /** What a feature adds to {@link #start}. */
  private float[] share(int feature, int position) {
    float[] lessNone = minusNone[position];
    return product(feature, position, lessNone == null ? new float[hiddenSize] : lessNone.clone());
  }

  /** The given row with the product of a feature added. */
  private float[] product(int feature, int position, float[] row) {
    float[] embedding = embeddings[feature];
    int first = position * embeddingSize;
    for (int k = 0; k < embeddingSize; k += PRODUCT_STRIDE) {
      addFiveScaled(row, embedding, k, first + k);
    }
    return row;
  }

  private void addFourScaled(float[] y, float[] hidden, int row) {
    float a0 = hidden[row];
    float a1 = hidden[row + 1];
    float a2 = hidden[row + 2];
    float a3 = hidden[row + 3];
    float[] x0 = outputWeights[row];
    float[] x1 = outputWeights[row + 1];
    float[] x2 = outputWeights[row + 2];
    float[] x3 = outputWeights[row + 3];
    for (int i = 0; i < y.length; i++) {
      y[i] += (a0 * x0[i] + a1 * x1[i]) + (a2 * x2[i] + a3 * x3[i]);
    }
  }

  private void addFiveScaled(float[] y, float[] embedding, int k, int row) {
    float a0 = embedding[k];
    float a1 = embedding[k + 1];
    float a2 = embedding[k + 2];
    float a3 = embedding[k + 3];
    float a4 = embedding[k + 4];
    float[] x0 = inputWeights[row];
    float[] x1 = inputWeights[row + 1];
    float[] x2 = inputWeights[row + 2];
    float[] x3 = inputWeights[row + 3];
    float[] x4 = inputWeights[row + 4];
    for (int i = 0; i < y.length; i++) {
      y[i] += (a0 * x0[i] + a1 * x1[i]) + (a2 * x2[i] + a3 * x3[i]) + a4 * x4[i];
    }
  }

  private static void cube(float[] y) {
    for (int i = 0; i < y.length; i++) {
      y[i] = y[i] * y[i] * y[i];
    }
  }

  private static void addThree(float[] y, float[] x0, float[] x1, float[] x2) {
    for (int i = 0; i < y.length; i++) {
      y[i] += (x0[i] + x1[i]) + x2[i];
    }
  }

  private static void addSix(
      float[] y, float[] x0, float[] x1, float[] x2, float[] x3, float[] x4, float[] x5) {
    for (int i = 0; i < y.length; i++) {
      y[i] += ((x0[i] + x1[i]) + (x2[i] + x3[i])) + (x4[i] + x5[i]);
    }
  }

  private static void addScaled(float[] y, float a, float[] x) {
    for (int i = 0; i < y.length; i++) {
      y[i] += a * x[i];
    }
  }

  private static float[][] transposed(float[][] matrix) {
    float[][] result = new float[matrix[0].length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[i].length; j++) {
        result[j][i] = matrix[i][j];
      }
    }
    return result;
  }
}
