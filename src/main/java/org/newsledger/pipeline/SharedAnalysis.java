package org.newsledger.pipeline;

import java.util.concurrent.ConcurrentHashMap;
import org.newsledger.analysis.ArticleAnalyzer;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.model.AnalyzedArticle;
import org.newsledger.model.Article;
import org.newsledger.write.Fingerprint;

/** One analyzer a JVM for all that use the same model files: it holds half a gigabyte. */
final class SharedAnalysis implements Analysis {

  private static final long serialVersionUID = 1L;
  private static final ConcurrentHashMap<String, ArticleAnalyzer> BY_MODELS =
      new ConcurrentHashMap<>();

  private final ModelFiles models;
  private final String fingerprint;

  SharedAnalysis(ModelFiles models) {
    this.models = models;
    this.fingerprint = Fingerprint.of(models.all());
  }

  /** Of the model files, 64 hex digits. */
  String fingerprint() {
    return fingerprint;
  }

  /**
   * Loads models and rules.
   *
   * @throws IllegalArgumentException naming the rule or word list that is wrong
   */
  @Override
  public void prepare() {
    analyzer();
  }

  @Override
  public AnalyzedArticle analyze(Article article) {
    return analyzer().analyze(article);
  }

  private ArticleAnalyzer analyzer() {
    return BY_MODELS.computeIfAbsent(fingerprint, key -> new ArticleAnalyzer(models));
  }
}
