package org.newsledger.model;

import java.io.Serializable;

/** What one input (a file, or a line of a JSONL file) gave: an article or a reject, never both. */
public sealed interface ReadResult extends Serializable {

  /** The input is an article. */
  record Accepted(Article article) implements ReadResult {}

  /** The input is none. */
  record Rejected(Reject reject) implements ReadResult {}
}
