package org.newsledger.read;

import org.newsledger.model.ReadResult;

/** Takes what a reader finds, in the order of the input. */
public interface ReadSink {

  /** Called once for each input: a text file, or a line of a JSONL file that is not blank. */
  void result(ReadResult result);

  /** Called before the result of the article that it concerns. */
  void warning(ReadWarning warning);
}
