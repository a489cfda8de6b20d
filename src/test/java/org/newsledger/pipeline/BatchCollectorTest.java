package org.newsledger.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsledger.model.Article;
import org.newsledger.model.ReadResult;
import org.newsledger.model.Reject;
import org.newsledger.model.Reject.Reason;
import org.newsledger.model.Reject.Stage;
import org.newsledger.read.BatchSize;
import org.newsledger.read.ReadWarning;

class BatchCollectorTest {

  private final List<ArticleBatch> batches = new ArrayList<>();
  private final BatchCollector collector = new BatchCollector(new BatchSize(3, 100), batches::add);

  @Test
  void aBatchIsFullByCountOrByText() {
    collector.result(article(10));
    collector.result(reject());
    collector.result(article(10));
    collector.result(article(100));
    collector.result(article(99));
    collector.result(article(1));
    collector.result(reject());
    collector.flush();
    assertThat(batches).extracting(batch -> batch.results().size()).containsExactly(3, 1, 2, 1);
  }

  @Test
  void nothingMakesNoBatch() {
    collector.flush();
    assertThat(batches).isEmpty();
  }

  @Test
  void aWarningStaysWithItsArticle() {
    collector.result(reject());
    collector.result(reject());
    collector.warning(new ReadWarning("x#3", "no date"));
    collector.result(article(5));
    collector.result(article(5));
    collector.flush();
    assertThat(batches).extracting(batch -> batch.warnings().size()).containsExactly(1, 0);
  }

  private static ReadResult article(int length) {
    return new ReadResult.Accepted(
        new Article("a", "x.txt", "", "x".repeat(length), null, null, "0"));
  }

  private static ReadResult reject() {
    return new ReadResult.Rejected(new Reject("y", null, Stage.READ, Reason.EMPTY, "nothing"));
  }
}
