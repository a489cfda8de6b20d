package org.newsledger.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.corenlp.PtbTokens;
import org.newsledger.model.Article;
import org.newsledger.segment.Segmenter;

/** The real sentence model with the repair behind it. */
@Tag("models")
class OpenNlpSentencesTest {

  private final Segmenter segmenter = new Segmenter(new OpenNlpSentences(), new PtbTokens());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme Inc. agreed to buy Beta Corp. for $2.5 billion.|The deal will close in Sept. 2025.",
        "The case is Lee v. Acme Inc.|It was filed in the U.S. District Court.",
        "Yahoo! Inc. and Yahoo! Japan fell 3.5 percent.|They recovered on Friday.",
        "Mr. J. R. Smith of the U.S. Treasury met Mrs. Lee.|\"We will sell,\" she said.",
        "Lenovo ( 0992.HK ) and Asustek ( 2357.TW ) rose.|Both are in Asia.",
        "\"Why now?\" he asked.|\"Because we can.\"",
        "Trading in shares of Alibaba.com Ltd was halted.|It resumed on Friday.",
        "No. 2 maker Beta fell.|Acme, the No. 1, rose.",
        "One Canadian dollar was $0.99 ($1=$1.02 Canadian) in Toronto."
      })
  void findsSentences(String marked) {
    String text = marked.replace('|', ' ');
    List<String> found =
        segmenter.segment(new Article("d", "d.txt", "", text, null, null, "")).stream()
            .map(sentence -> text.substring(sentence.start(), sentence.end()))
            .toList();
    assertThat(found).containsExactly(marked.split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a.", "A. ", "? ", "a\n"})
  void takesLinearTime(String junk) {
    String text = junk.repeat(200_000 / junk.length());
    Article article = new Article("d", "d.txt", "", text, null, null, "");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(segmenter.segment(article)).isNotEmpty());
  }
}
