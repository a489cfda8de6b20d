package org.newsledger.pipeline;

import org.newsledger.analysis.NotAnalyzableException;
import org.newsledger.model.AnalyzedArticle;
import org.newsledger.model.Article;
import org.newsledger.model.Reject.Reason;
import org.newsledger.model.Reject.Stage;
import org.newsledger.write.Samples;

/** Finds one bid in "Borealis offers $5m for Lumen", and fails as an article's text asks for. */
final class StubAnalysis implements Analysis {

  private static final long serialVersionUID = 1L;

  @Override
  public AnalyzedArticle analyze(Article article) {
    String text = article.text();
    if (text.startsWith("FRENCH")) {
      throw new NotAnalyzableException(Stage.CLEAN, Reason.NOT_ENGLISH, "The text is French.");
    }
    if (text.startsWith("BROKEN")) {
      throw new IllegalStateException("no such\nthing");
    }
    if (text.startsWith("DEEP")) {
      return deeper(article);
    }
    if (text.startsWith("MEMORY")) {
      throw new OutOfMemoryError("for a test");
    }
    if (text.startsWith("LINKAGE")) {
      throw new NoClassDefFoundError("for a test");
    }
    return Samples.bid(article, "Borealis", "Lumen", "$5m");
  }

  @SuppressWarnings("InfiniteRecursion")
  private AnalyzedArticle deeper(Article article) {
    AnalyzedArticle found = deeper(article);
    return new AnalyzedArticle(article, found.sentences(), found.mentions(), found.claims());
  }
}
