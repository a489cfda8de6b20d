package org.newsledger.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.model.Article;

class CleanTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Ben &amp; Jerry&#39;s          | Ben & Jerry's
          AT&T; and R&D                  | AT&T; and R&D
          Barnes &amp;amp; Noble         | Barnes & Noble
          &#x20AC;4bn &pound;3m          | €4bn £3m
          &#xFFFFFFFF; &#; &;            | &#xFFFFFFFF; &#; &;
          &#0;&#55357;                   | &#55357;
          a<br/>b                        | a⏎b
          5 < 6 and <AAPL.O> fell        | 5 < 6 and <AAPL.O> fell
          <b>Acme</b> <a href='x'>up</a> | Acme up
          <b unclosed <i>x</i>           | <b unclosed x
          <script>var x=1;</script>Buy   |  Buy
          <script>a</script <i>b</script>Buy |  Buy
          <script>a <style>b</style>Buy  |  a  Buy
          <!-- ad -->Buy                 | Buy
          <!-- ad Buy                    | <!-- ad Buy
          **Acme** rose                  | Acme rose
          2 ** 3 and f**k                | 2 ** 3 and f**k
          [Acme](https://a.example) rose | Acme rose
          [sic](he said) rose            | [sic](he said) rose
          ![chart](http://a.example/b)Up | Up
          # Deal done                    | Deal done
          #deal is done                  | #deal is done
          co\u00ADop zero\u200Bwidth     | coop zerowidth
          a\u00A0b\u2009c                | a b c
          it\u0092s                      | it’s
          a\u0007b                       | ab
          a\\r\\nb                       | a⏎b
          """)
  void leavesOutWhatReadersDoNotSee(String raw, String clean) {
    CleanText text = CleanText.of(body(unescaped(raw)));
    assertThat(text.text().strip()).isEqualTo(clean.replace('⏎', '\n').strip());
  }

  @Test
  void keepsCleanTextAsItIs() {
    Article article = article("Acme bids", "It’s $9.74 — “done”.\n\nNext: €4.25bn.");
    CleanText text = CleanText.of(article);
    assertThat(text.text()).isEqualTo(article.whole());
    assertThat(text.titleEnd()).isEqualTo(article.titleEnd());
    assertThat(text.alignment().isSame()).isTrue();
  }

  @Test
  void knowsTheWayBack() {
    CleanText text = CleanText.of(article("A &amp; B\nbid", "co\u00ADop <b>&euro;5</b> end"));
    assertThat(text.text()).isEqualTo("A & B bid\n\ncoop €5 end");
    assertThat(text.titleEnd()).isEqualTo("A & B bid".length());
    assertThat(back(text, "&")).isEqualTo("2-7");
    assertThat(back(text, "coop")).isEqualTo("15-20");
    assertThat(back(text, "€")).isEqualTo("24-30");
    assertThat(back(text, "end")).isEqualTo("36-39");
    assertThat(text.original(text.text().length())).isEqualTo(39);
  }

  @Test
  void aTitleOfMarkupAloneIsNoTitle() {
    CleanText text = CleanText.of(article("<b></b>", "Acme rose."));
    assertThat(text.text()).isEqualTo("Acme rose.");
    assertThat(text.titleEnd()).isZero();
    assertThat(text.original(0)).isEqualTo(9);
  }

  @Test
  void rejectsAnAlignmentOfAnotherText() {
    assertThatThrownBy(() -> new CleanText("abc", 0, Alignment.same(2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("alignment of 2");
    assertThatThrownBy(() -> new CleanText("abc", 4, Alignment.same(3)))
        .hasMessageContaining("titleEnd");
  }

  @Test
  void everyCharacterHasItsStretchInOrder() {
    long seed = 20250214;
    Random random = new Random(seed);
    String[] parts = {
      "a",
      "B ",
      "\n",
      "&amp;",
      "&",
      ";",
      "<b>",
      "</p>",
      "<",
      ">",
      "[x](http://y)",
      "[",
      "](",
      "**",
      "# ",
      "\u00AD",
      "\u00A0",
      "\r\n",
      "😀",
      "<!--",
      "-->",
      "<script>",
      "</script>",
      "&#",
      "!"
    };
    for (int round = 0; round < 500; round++) {
      Article article = article(random(random, parts, 5), random(random, parts, 40));
      CleanText text = CleanText.of(article);
      String whole = article.whole();
      int last = 0;
      for (int i = 0; i < text.text().length(); i++) {
        int start = text.original(i);
        int end = text.originalEnd(i + 1);
        assertThat(start).as("seed %d round %d at %d", seed, round, i).isGreaterThanOrEqualTo(last);
        assertThat(end).isGreaterThan(start).isLessThanOrEqualTo(whole.length());
        if (end - start == 1 && !Character.isWhitespace(text.text().charAt(i))) {
          assertThat(text.text().charAt(i)).isEqualTo(whole.charAt(start));
        }
        last = start;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<b ", "<!--", "<script>", "[a](http", "&#", "&amp;", "**", "![", "[", "# ", "<"})
  void takesLinearTime(String junk) {
    Article article = article("", junk.repeat(400_000 / junk.length()));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(CleanText.of(article)).isNotNull());
  }

  @Test
  void anEndThatIsNoneDoesNotMakeEachBeginningLookForIt() {
    Article article = article("", "<script> ".repeat(100_000) + "</script ");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(CleanText.of(article)).isNotNull());
  }

  private static String back(CleanText text, String word) {
    int at = text.text().indexOf(word);
    return text.original(at) + "-" + text.originalEnd(at + word.length());
  }

  private static String random(Random random, String[] parts, int max) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(max); n >= 0; n--) {
      text.append(parts[random.nextInt(parts.length)]);
    }
    return text.toString();
  }

  private static String unescaped(String raw) {
    return raw.translateEscapes();
  }

  private static Article body(String text) {
    return article("", text);
  }

  private static Article article(String title, String text) {
    return new Article("d", "d.txt", title, text, null, null, "");
  }
}
