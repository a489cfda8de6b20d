package org.newsledger.segment;

import java.util.List;

/** Finds sentences by a statistical model. Safe for use by several threads. */
public interface SentenceSplitter {

  /**
   * The sentences of one paragraph, in order, not overlapping.
   *
   * @return ranges of {@code paragraph}; nothing but white space lies between them
   */
  List<Range> split(String paragraph);
}
