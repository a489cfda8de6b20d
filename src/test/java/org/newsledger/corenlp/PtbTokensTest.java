package org.newsledger.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.model.Token;

class PtbTokensTest {

  private final PtbTokens tokens = new PtbTokens();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          OpenAI’s                 | OpenAI ’s
          can’t cannot             | ca n’t can not
          $9.74                    | $ 9.74
          €4.25bn                  | € 4.25 bn
          $97.4-billion            | $ 97.4 - billion
          (the "bid") [sic] “x”…   | ( the " bid " ) [ sic ] “ x ” …
          U.S.-based AT&T          | U.S. - based AT&T
          Yahoo! Inc. rose         | Yahoo! Inc. rose
          xAI’s co-founder         | xAI ’s co-founder
          """)
  void splitsAsTheModelsWereTrained(String text, String expected) {
    assertThat(String.join(" ", texts(text))).isEqualTo(expected);
  }

  @Test
  void nothingComesOfNothing() {
    assertThat(tokens.tokenize("")).isEmpty();
    assertThat(tokens.tokenize(" \u3000 ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "(", "a.", "1,", "http://a.b/", "\uD83D\uDE00", "-", "'", "&amp", "ß."})
  void takesBoundedTimeAndKeepsPlaces(String junk) {
    String text = junk.repeat(3_000 / junk.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          int last = 0;
          for (Token token : tokens.tokenize(text)) {
            assertThat(token.start()).isGreaterThanOrEqualTo(last);
            assertThat(token.text()).isEqualTo(text.substring(token.start(), token.end()));
            last = token.end();
          }
        });
  }

  private List<String> texts(String text) {
    return tokens.tokenize(text).stream().map(Token::text).toList();
  }
}
