package org.newsledger.read;

import java.io.Serializable;

/**
 * How much text is handed on at once; whichever is reached first ends a batch.
 *
 * @param articles at least 1
 * @param bytes at least 1
 */
public record BatchSize(int articles, int bytes) implements Serializable {

  /** Enough articles to hide a runner's cost of a bundle, few enough to spread over workers. */
  public static final BatchSize DEFAULT = new BatchSize(16, 64 * 1024);

  public BatchSize {
    if (articles < 1 || bytes < 1) {
      throw new IllegalArgumentException(
          "a batch of " + articles + " articles, " + bytes + " bytes");
    }
  }
}
