package org.newsledger.read;

import java.io.Serializable;

/**
 * What bounds the memory that one input can take.
 *
 * @param maxArticleBytes an article of this size or more is rejected as too large: the file's bytes
 *     after decompression, or a JSONL line's bytes without its line end (as UTF-8 where the file is
 *     UTF-16); from 1 to {@value #LARGEST}
 */
public record ReadLimits(int maxArticleBytes) implements Serializable {

  /** The largest cap that can be asked for. */
  public static final int LARGEST = 500_000_000;

  /** Two million bytes an article: some three hundred thousand words. */
  public static final ReadLimits DEFAULT = new ReadLimits(2_000_000);

  public ReadLimits {
    if (maxArticleBytes < 1 || maxArticleBytes > LARGEST) {
      throw new IllegalArgumentException(
          "the largest article must have from 1 to " + LARGEST + " bytes, not " + maxArticleBytes);
    }
  }
}
