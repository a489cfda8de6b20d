package org.newsledger.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.SourceWords;
import org.newsledger.model.Parse;

class ReportedTailTest {

  private final List<String> read = new ArrayList<>();
  private final ReportedTail tail =
      new ReportedTail(SourceWords.load(ModelFiles.bundled()), this::flat);

  /** A parse in which everything hangs on the first word. */
  private Parse flat(List<Parser.Word> words) {
    List<String> texts = words.stream().map(Parser.Word::text).toList();
    read.add(String.join(" ", texts));
    List<Integer> heads = new ArrayList<>(Collections.nCopies(words.size(), 0));
    heads.set(0, -1);
    List<String> relations = new ArrayList<>(Collections.nCopies(words.size(), "dep"));
    relations.set(0, "root");
    return new Parse(texts, texts, heads, relations);
  }

  private Parse parse(String text) {
    return tail.parse(Arrays.stream(text.split(" ")).map(Parser.Word::of).toList());
  }

  @Test
  void readsWhoTellsApart() {
    Parse parse = parse("Acme may buy Bolt , people there said on Monday .");
    assertThat(read).containsExactly("Acme may buy Bolt .", "people there said on Monday .");
    assertThat(parse.heads()).containsExactly(-1, 0, 0, 0, 0, 0, 5, 5, 5, 5, 5);
    assertThat(parse.relations().get(5)).isEqualTo("parataxis");
    assertThat(parse.lemmas())
        .containsExactly("Acme may buy Bolt , people there said on Monday .".split(" "));
  }

  @Test
  void readsOnWhereTheTellerAddsMore() {
    parse("Acme may buy Bolt , the paper reported on Monday , adding that it was worth a lot .");
    assertThat(read)
        .containsExactly(
            "Acme may buy Bolt .",
            "the paper reported on Monday , adding that it was worth a lot .");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme may buy Bolt , which the people said on Monday .",
        "After buying Bolt Ltd , Acme said on Monday .",
        "Acme rose after buying Bolt , the company said it would grow .",
        "Acme , the company said on Monday .",
        "Acme may buy Bolt , Nut and Screw .",
      })
  void readsOnWhereNobodyTells(String text) {
    parse(text);
    assertThat(read).containsExactly(text);
  }
}
