package org.newsledger.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.model.Article;
import org.newsledger.model.Parse;

/** A thread that is interrupted ends soon, whatever stage it is in. */
@Tag("models")
class GivenUpTest {

  private static final Article THREE_SENTENCES =
      new Article(
          "a",
          "a",
          "",
          "Borealis will buy Lumen for $5m. Lumen will buy Borealis. Lumen may buy Acme.",
          null,
          null,
          "");

  private final AtomicInteger tagged = new AtomicInteger();
  private final AtomicInteger parsed = new AtomicInteger();

  @AfterEach
  void goOn() {
    Thread.interrupted();
  }

  @Test
  void nothingIsLookedAtAfterIt() {
    assertThatThrownBy(() -> analyze(0, 0)).isInstanceOf(CancellationException.class);
    assertThat(tagged).hasValue(0);
  }

  @Test
  void taggingEndsWithTheSentence() {
    assertThatThrownBy(() -> analyze(1, 0)).isInstanceOf(CancellationException.class);
    assertThat(tagged).hasValue(1);
  }

  @Test
  void parsingEndsWithTheSentence() {
    assertThatThrownBy(() -> analyze(9, 1)).isInstanceOf(CancellationException.class);
    assertThat(parsed).hasValue(1);
  }

  /** Interrupts itself at a sentence of the tagger or the parser, counted from 1; 0 at once. */
  private void analyze(int tagging, int parsing) {
    ArticleAnalyzer analyzer =
        ArticleAnalyzer.with(
            ModelFiles.bundled(),
            sentence -> {
              interruptAt(tagging, tagged);
              return List.of();
            },
            words -> {
              interruptAt(parsing, parsed);
              return flat(words.size());
            });
    if (tagging == 0) {
      Thread.currentThread().interrupt();
    }
    analyzer.analyze(THREE_SENTENCES);
  }

  private static void interruptAt(int wanted, AtomicInteger done) {
    if (done.incrementAndGet() == wanted) {
      Thread.currentThread().interrupt();
    }
  }

  private static Parse flat(int size) {
    Integer[] heads = new Integer[size];
    String[] relations = new String[size];
    String[] tags = new String[size];
    String[] lemmas = new String[size];
    java.util.Arrays.fill(heads, 0);
    java.util.Arrays.fill(relations, "dep");
    java.util.Arrays.fill(tags, "NN");
    java.util.Arrays.fill(lemmas, "x");
    heads[0] = -1;
    relations[0] = "root";
    return new Parse(List.of(tags), List.of(lemmas), List.of(heads), List.of(relations));
  }
}
