package org.newsledger.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class JsonLineTest {

  @Test
  void keysComeInTheOrderOfTheCalls() {
    String line =
        new JsonLine()
            .string("b", "x")
            .openObject("a")
            .number("n", 1)
            .truth("t", true)
            .closeObject()
            .openArray("list")
            .openElement()
            .closeObject()
            .openElement()
            .nothing("z")
            .closeObject()
            .closeArray()
            .number("v", new BigDecimal("1.50"))
            .number("w", (BigDecimal) null)
            .finish();

    assertThat(line)
        .isEqualTo(
            "{\"b\":\"x\",\"a\":{\"n\":1,\"t\":true},\"list\":[{},{\"z\":null}],\"v\":1.5,\"w\":null}");
  }

  @Test
  void whatCouldBreakALineIsEscapedAndNothingElse() {
    String line =
        new JsonLine()
            .string("k", "\"\\/\n\r\t\0\u001F\u0085\u009F\u2028\u2029\u00A0é😀\u2027")
            .finish();

    assertThat(line)
        .isEqualTo(
            "{\"k\":\"\\\"\\\\/\\n\\r\\t\\u0000\\u001f\\u0085\\u009f\\u2028\\u2029\u00A0é😀\u2027\"}");
  }

  @Test
  void aLoneSurrogateBecomesTheReplacementCharacter() {
    assertThat(new JsonLine().string("k", "a\uD83Db\uDE00").finish())
        .isEqualTo("{\"k\":\"a\uFFFDb\uFFFD\"}");
  }
}
