package org.newsledger.pipeline;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.AnalyzedArticle;
import org.newsledger.model.Article;

/** The analysis of one article on a thread that may have to be left behind. */
final class LimitedTask implements Runnable {

  private final Analysis analysis;
  private final Article article;
  private final StuckThreads stuck;
  private final CompletableFuture<AnalyzedArticle> result = new CompletableFuture<>();
  private @Nullable Thread worker = null; // while it is at work
  private boolean counted = false; // as stuck

  LimitedTask(Analysis analysis, Article article, StuckThreads stuck) {
    this.analysis = analysis;
    this.article = article;
    this.stuck = stuck;
  }

  CompletableFuture<AnalyzedArticle> result() {
    return result;
  }

  @Override
  public void run() {
    begin();
    try {
      result.complete(analysis.analyze(article));
    } catch (Throwable e) { // errors too: who waits must learn of them
      result.completeExceptionally(e);
    } finally {
      end();
    }
  }

  /** Where the work is at this moment; empty if it is not at work. */
  synchronized StackTraceElement[] stack() {
    return worker == null ? new StackTraceElement[0] : worker.getStackTrace();
  }

  /**
   * Leaves the thread behind, unless it has just come to its end.
   *
   * @throws TooManyStuckThreadsException if too many are left behind now
   */
  synchronized void giveUp() {
    if (worker != null) {
      worker.interrupt();
      counted = true;
      stuck.add(article.sourceUri());
    }
  }

  private synchronized void begin() {
    worker = Thread.currentThread();
  }

  private synchronized void end() {
    worker = null;
    if (counted) {
      stuck.remove();
    }
    Thread.interrupted(); // the pool's thread goes on to other articles
  }
}
