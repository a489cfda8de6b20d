package org.newsledger.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.newsledger.model.Article;

/** Threads that each take the next article until none is left. */
final class PlainLoop implements Runner {

  /** What the names of the threads begin with. */
  static final String THREAD = "benchmark-worker-";

  private final Function<Article, Work> one;

  PlainLoop(Function<Article, Work> one) {
    this.one = one;
  }

  @Override
  public Work run(List<Article> articles, int threads) {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger names = new AtomicInteger();
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads, task -> new Thread(task, THREAD + names.getAndIncrement()));
    try {
      List<Future<Work>> parts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        parts.add(pool.submit(() -> takeAll(articles, next)));
      }
      Work all = Work.NONE;
      for (Future<Work> part : parts) {
        all = all.plus(part.get());
      }
      return all;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
  }

  private Work takeAll(List<Article> articles, AtomicInteger next) {
    Work done = Work.NONE;
    for (int i = next.getAndIncrement(); i < articles.size(); i = next.getAndIncrement()) {
      done = done.plus(one.apply(articles.get(i)));
    }
    return done;
  }
}
