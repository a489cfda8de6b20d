package org.newsledger.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "n/*.txt | a.txt | true",
        "n/*.txt | b/a.txt | false",
        "n/*.txt | .a.txt | false",
        "n/.*.txt | .a.txt | true",
        "n/*.txt | axtxt | false",
        "n/?.txt | \uD83D\uDE80.txt | true",
        "n/?.txt | ab.txt | false",
        "n/?/a | //a | false",
        "n/**.txt | b/c/a.txt | true",
        "n/**/*.txt | a.txt | true",
        "n/**/*.txt | b/c/a.txt | true",
        "n/**/*.txt | b/.c/a.txt | false",
        "n/*/*.txt | a.txt | false",
        "n/*/*.txt | b/a.txt | true",
        "n/{a,b}.txt | b.txt | true",
        "n/{a,b}.txt | c.txt | false",
        "n/{a,b{1,2}}.txt | b2.txt | true",
        "n/{a,b{1,2}}.txt | b.txt | false",
        "n/*a,b.txt | a,b.txt | true",
        "n/*a\\*.txt | a*.txt | true",
        "n/*a\\*.txt | ab.txt | false",
        "n/*[1].txt | x[1].txt | true",
        "n/*[1].txt | x1.txt | false",
        "n/*}.txt | x}.txt | true",
        "n/*\\E.txt | xE.txt | true",
      })
  void matches(String glob, String path, boolean expected) {
    assertThat(new Glob(glob).matches(path)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "a/b/*.txt, a/b/",
    "*.txt, ''",
    "/x/y?/z.txt, /x/",
    "gs://bucket/d-*/x.jsonl, gs://bucket/",
    "../{a;b}/c, ../",
    "a\\*/b*, ''",
  })
  void thePrefixIsTheFixedFolders(String glob, String prefix) {
    assertThat(new Glob(glob).prefix()).isEqualTo(prefix);
  }

  @Test
  void anOpenBraceIsSaidToBeOne() {
    assertThatThrownBy(() -> new Glob("n/{a,b.txt"))
        .isInstanceOf(InputException.class)
        .hasMessage("a brace is not closed in n/{a,b.txt");
  }
}
