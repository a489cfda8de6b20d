package edu.stanford.nlp.parser.nndep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProductMemoTest {

  private final AtomicInteger computed = new AtomicInteger();
  private final ProductMemo memo =
      new ProductMemo(
          key -> {
            computed.incrementAndGet();
            return new float[] {key};
          });

  @Test
  void computesOnce() {
    assertThat(memo.get(7)).containsExactly(7);
    assertThat(memo.get(7)).containsExactly(7);
    assertThat(computed).hasValue(1);
  }

  @Test
  void keepsWhatIsUsedOftenAndForgetsTheRest() {
    for (int key = 0; key < 100_000; key++) {
      assertThat(memo.get(key)).containsExactly(key);
      memo.get(-1);
    }
    assertThat(computed).hasValue(100_001);
    memo.get(0);
    assertThat(computed).hasValue(100_002);
  }

  @Test
  void holdsHalfOfItsEntriesWithoutForgettingMany() {
    int some = ProductMemo.ENTRIES / 2;
    for (int round = 0; round < 2; round++) {
      for (int key = 0; key < some; key++) {
        memo.get(48 * key); // words come that far apart
      }
    }
    assertThat(computed.get()).isBetween(some, some + some / 4);
  }
}
