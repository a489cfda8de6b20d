package org.newsledger.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.newsledger.model.Article;
import org.newsledger.model.ReadResult;
import org.newsledger.read.BatchSize;
import org.newsledger.read.ReadSink;
import org.newsledger.read.ReadWarning;

/** Puts what a reader finds into batches; holds no more than one. */
final class BatchCollector implements ReadSink {

  private final BatchSize size;
  private final Consumer<ArticleBatch> batches;
  private final List<ReadResult> results = new ArrayList<>();
  private final List<ReadWarning> warnings = new ArrayList<>();
  private long characters = 0; // of the articles in results

  /** Gives full batches to the consumer, and the last one on {@link #flush()}. */
  BatchCollector(BatchSize size, Consumer<ArticleBatch> batches) {
    this.size = size;
    this.batches = batches;
  }

  @Override
  public void result(ReadResult result) {
    results.add(result);
    if (result instanceof ReadResult.Accepted accepted) {
      Article article = accepted.article();
      characters += article.title().length() + article.text().length();
    }
    if (results.size() >= size.articles() || characters >= size.bytes()) {
      flush();
    }
  }

  @Override
  public void warning(ReadWarning warning) {
    warnings.add(warning);
  }

  /** Hands on what is left. */
  void flush() {
    if (!results.isEmpty()) {
      batches.accept(new ArticleBatch(results, warnings));
    }
    results.clear();
    warnings.clear();
    characters = 0;
  }
}
