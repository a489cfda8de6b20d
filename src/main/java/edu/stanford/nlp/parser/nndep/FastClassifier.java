package edu.stanford.nlp.parser.nndep;

import java.util.List;
import java.util.Properties;

/**
 * The stock classifier's network, computed several times faster.
 *
 * <p>The stock products are sums of float times double along a row, which HotSpot cannot vectorize.
 * Here the weights are transposed, so that every inner loop is {@code y[i] += a * x[i]}; and the
 * share of a (word, position) pair in the hidden layer is remembered instead of 100,000 of them
 * being computed on loading. Scores differ from the stock ones by rounding alone. Safe for use by
 * several threads.
 */
final class FastClassifier extends Classifier {

  private final int embeddingSize;
  private final int hiddenSize;
  private final int labels;
  private final float[][] embeddings; // [word, tag or label][embeddingSize]
  private final float[][] inputWeights; // [position * embeddingSize + k][hiddenSize]
  private final float[] bias; // [hiddenSize]
  private final double[][] outputWeights; // [hiddenSize][labels]
  private final ProductMemo memo;

  FastClassifier(Classifier stock) {
    super(
        new Config(new Properties()),
        stock.getE(),
        stock.getW1(),
        stock.getb1(),
        stock.getW2(),
        List.of());
    embeddings = stock.getE();
    embeddingSize = embeddings[0].length;
    bias = stock.getb1();
    hiddenSize = bias.length;
    labels = stock.getW2().length;
    inputWeights = transposed(stock.getW1());
    outputWeights = transposedToDouble(stock.getW2());
    memo = new ProductMemo(this::product);
  }

  @Override
  double[] computeScores(int[] features) {
    float[] hidden = bias.clone();
    for (int position = 0; position < features.length; position++) {
      add(hidden, memo.get(features[position] * Config.numTokens + position));
    }
    double[] scores = new double[labels];
    for (int i = 0; i < hiddenSize; i++) {
      double unit = hidden[i];
      addScaled(scores, unit * unit * unit, outputWeights[i]);
    }
    return scores;
  }

  /** The share of one feature in the hidden layer; key: feature * numTokens + position. */
  private float[] product(int key) {
    float[] embedding = embeddings[key / Config.numTokens];
    int row = key % Config.numTokens * embeddingSize;
    float[] sum = new float[hiddenSize];
    for (int k = 0; k < embeddingSize; k++) {
      addScaled(sum, embedding[k], inputWeights[row + k]);
    }
    return sum;
  }

  private static void add(float[] y, float[] x) {
    for (int i = 0; i < y.length; i++) {
      y[i] += x[i];
    }
  }

  private static void addScaled(float[] y, float a, float[] x) {
    for (int i = 0; i < y.length; i++) {
      y[i] += a * x[i];
    }
  }

  private static void addScaled(double[] y, double a, double[] x) {
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

  private static double[][] transposedToDouble(float[][] matrix) {
    double[][] result = new double[matrix[0].length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[i].length; j++) {
        result[j][i] = matrix[i][j];
      }
    }
    return result;
  }
}
