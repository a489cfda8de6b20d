package org.newsledger.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.process.Morphology;
import java.util.List;
import org.junit.jupiter.api.Test;

class LemmasTest {

  private static final List<String> WORDS =
      List.of("bought", "Stakes", "found", "saw", "n't", "left", "sales", "owed", "mergers");
  private static final List<String> TAGS = List.of("VBD", "VBN", "NN", "NNS", "NNP", "RB");

  @Test
  void areThoseOfTheStockMorphologyHoweverOftenAskedFor() {
    Lemmas lemmas = new Lemmas();
    for (int round = 0; round < 2; round++) {
      for (String word : WORDS) {
        for (String tag : TAGS) {
          assertThat(lemmas.of(word, tag))
              .as("%s/%s", word, tag)
              .isEqualTo(new Morphology().lemma(word, tag));
        }
      }
    }
    assertThat(lemmas.of("saw", "VBD")).isEqualTo("see");
    assertThat(lemmas.of("saw", "NN")).isEqualTo("saw");
  }

  @Test
  void moreWordsThanPlacesDriveEachOtherOut() {
    Lemmas lemmas = new Lemmas();
    for (int i = 0; i < 50_000; i++) {
      assertThat(lemmas.of("w" + i, "NN")).isEqualTo("w" + i);
    }
    assertThat(lemmas.of("w7", "NN")).isEqualTo("w7");
  }
}
