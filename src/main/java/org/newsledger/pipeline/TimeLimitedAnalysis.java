package org.newsledger.pipeline;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.newsledger.analysis.NotAnalyzableException;
import org.newsledger.model.AnalyzedArticle;
import org.newsledger.model.Article;
import org.newsledger.model.Reject.Reason;

/**
 * Gives up articles that take too long, as a last resort: limits of size and of sentence length
 * come before it.
 *
 * <p>A thread inside a statistical model cannot be stopped. It is interrupted, left behind and
 * counted, and the next article gets another one. Which articles are given up depends on the
 * machine, so runs that give up any are excepted from the promise of equal bytes.
 */
final class TimeLimitedAnalysis implements Analysis {

  private static final long serialVersionUID = 1L;
  private static final ExecutorService WORKERS =
      Executors.newCachedThreadPool(TimeLimitedAnalysis::daemon);
  private static final StuckThreads STUCK = new StuckThreads(); // of this JVM

  private final Analysis analysis;
  private final int seconds;

  /**
   * Limits another analysis.
   *
   * @param seconds of wall time for one article, at least 1
   */
  TimeLimitedAnalysis(Analysis analysis, int seconds) {
    this.analysis = analysis;
    this.seconds = seconds;
  }

  @Override
  public void prepare() {
    analysis.prepare();
  }

  /**
   * As the analysis that is limited.
   *
   * @throws NotAnalyzableException with {@link Reason#TIMEOUT} too
   * @throws TooManyStuckThreadsException if this is one article too many that never ends
   */
  @Override
  public AnalyzedArticle analyze(Article article) {
    LimitedTask task = new LimitedTask(analysis, article, STUCK);
    CompletableFuture<AnalyzedArticle> result = task.result();
    WORKERS.execute(task);
    try {
      return result.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return givenUp(task, article);
    } catch (ExecutionException e) {
      throw unchecked(Objects.requireNonNull(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private AnalyzedArticle givenUp(LimitedTask task, Article article) {
    StackTraceElement[] stack = task.stack();
    task.giveUp();
    throw new NotAnalyzableException(
        FailedArticle.stage(stack),
        Reason.TIMEOUT,
        "The article " + article.documentId() + " took more than " + seconds + " seconds.");
  }

  private static RuntimeException unchecked(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }

  /** Never keeps a JVM from ending. */
  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "newsledger-article");
    thread.setDaemon(true);
    return thread;
  }
}
