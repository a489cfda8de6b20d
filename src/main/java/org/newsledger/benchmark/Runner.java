package org.newsledger.benchmark;

import java.io.IOException;
import java.util.List;
import org.newsledger.model.Article;

/** One subject, loaded. */
interface Runner {

  /** Processes all articles and returns when the last is done. */
  Work run(List<Article> articles, int threads) throws IOException;
}
