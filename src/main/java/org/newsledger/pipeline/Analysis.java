package org.newsledger.pipeline;

import java.io.Serializable;
import org.newsledger.model.AnalyzedArticle;
import org.newsledger.model.Article;

/** What is done with one article; travels to the workers. */
interface Analysis extends Serializable {

  /** Loads what is needed, once a JVM; calls after the first are free. */
  default void prepare() {}

  /**
   * What one article claims. Called by several threads.
   *
   * @throws org.newsledger.analysis.NotAnalyzableException if the article must be rejected
   */
  AnalyzedArticle analyze(Article article);
}
