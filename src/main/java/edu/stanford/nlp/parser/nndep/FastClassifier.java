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

  /** Rows a loop; divides the 48 positions and the hidden layer's 1,000 units. */
  private static final int STRIDE = 4;

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
    if (hiddenSize % STRIDE != 0) {
      throw new IllegalStateException("a hidden layer of " + hiddenSize + " units");
    }
    labels = stock.getW2().length;
    inputWeights = transposed(stock.getW1());
    outputWeights = transposedToDouble(stock.getW2());
    memo = new ProductMemo(this::product);
  }

  @Override
  double[] computeScores(int[] features) {
    float[] hidden = bias.clone();
    for (int position = 0; position < features.length; position += STRIDE) {
      addFour(
          hidden,
          share(features, position),
          share(features, position + 1),
          share(features, position + 2),
          share(features, position + 3));
    }
    double[] scores = new double[labels];
    for (int i = 0; i < hiddenSize; i += STRIDE) {
      addFourScaled(scores, hidden, i);
    }
    return scores;
  }

  private float[] share(int[] features, int position) {
    return memo.get(features[position] * Config.numTokens + position);
  }

  // Four rows at a time: a quarter of the loads and stores of y.
  private void addFourScaled(double[] y, float[] hidden, int row) {
    double a0 = cube(hidden[row]);
    double a1 = cube(hidden[row + 1]);
    double a2 = cube(hidden[row + 2]);
    double a3 = cube(hidden[row + 3]);
    double[] x0 = outputWeights[row];
    double[] x1 = outputWeights[row + 1];
    double[] x2 = outputWeights[row + 2];
    double[] x3 = outputWeights[row + 3];
    for (int i = 0; i < y.length; i++) {
      y[i] += (a0 * x0[i] + a1 * x1[i]) + (a2 * x2[i] + a3 * x3[i]);
    }
  }

  private static double cube(double x) {
    return x * x * x;
  }

  private static void addFour(float[] y, float[] x0, float[] x1, float[] x2, float[] x3) {
    for (int i = 0; i < y.length; i++) {
      y[i] += (x0[i] + x1[i]) + (x2[i] + x3[i]);
    }
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
