package org.newsledger.pipeline;

import java.io.Serializable;
import java.util.List;
import org.newsledger.model.ReadResult;
import org.newsledger.read.ReadWarning;

/**
 * Some inputs as read, articles and rejects: enough of them to be worth a runner's effort for one
 * element.
 *
 * @param results in the order of the input, never empty
 * @param warnings about the articles among them
 */
public record ArticleBatch(List<ReadResult> results, List<ReadWarning> warnings)
    implements Serializable {

  public ArticleBatch {
    results = List.copyOf(results);
    warnings = List.copyOf(warnings);
    if (results.isEmpty()) {
      throw new IllegalArgumentException("a batch of nothing");
    }
  }
}
