package org.newsledger.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.newsledger.model.Article;

class TimeLimitedAnalysisTest {

  private final Analysis limited = new TimeLimitedAnalysis(new StubAnalysis(), 5);

  @Test
  void whatIsQuickIsAsWithoutALimit() {
    Article article = article("Borealis offers $5m for Lumen.");

    assertThat(limited.analyze(article).claims())
        .isEqualTo(new StubAnalysis().analyze(article).claims());
  }

  @Test
  void errorsComeThroughAsTheyAre() {
    assertThatThrownBy(() -> limited.analyze(article("BROKEN")))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("no such");
    assertThatThrownBy(() -> limited.analyze(article("MEMORY")))
        .isExactlyInstanceOf(OutOfMemoryError.class);
    assertThatThrownBy(() -> limited.analyze(article("DEEP")))
        .isExactlyInstanceOf(StackOverflowError.class);
  }

  @Test
  void threadsThatComeToTheirEndAreNoLongerStuck() {
    StuckThreads stuck = new StuckThreads();
    for (int i = 1; i < StuckThreads.TOO_MANY; i++) {
      stuck.add("a");
    }
    stuck.remove();
    stuck.add("b");

    assertThatThrownBy(() -> stuck.add("c"))
        .isInstanceOf(TooManyStuckThreadsException.class)
        .hasMessageContaining("the last was c");
  }

  private static Article article(String text) {
    return new Article("a", "a", "", text, null, null, "");
  }
}
