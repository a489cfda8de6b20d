package org.newsledger.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodePointOrderTest {

  private static final List<String> ORDERED =
      List.of(
          "", "a", "aa", "b", "\uD7FF", "\uE000", "\uFFFD", "\uFFFDa", "\uD800\uDC00", "😀", "😀a");

  @Test
  void charactersBeyondTheBasicPlaneComeLast() {
    for (int i = 0; i < ORDERED.size(); i++) {
      for (int j = 0; j < ORDERED.size(); j++) {
        String a = ORDERED.get(i);
        String b = ORDERED.get(j);
        assertThat(Integer.signum(CodePointOrder.INSTANCE.compare(a, b)))
            .as("%s, %s", a, b)
            .isEqualTo(Integer.signum(i - j))
            .isEqualTo(
                Integer.signum(Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray())));
      }
    }
  }
}
