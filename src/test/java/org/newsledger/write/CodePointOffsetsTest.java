package org.newsledger.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointOffsetsTest {

  @Test
  void textOfTheBasicPlaneKeepsItsOffsets() {
    CodePointOffsets offsets = new CodePointOffsets("Zoë pays €5");

    assertThat(offsets.at(0)).isZero();
    assertThat(offsets.at(11)).isEqualTo(11);
  }

  @Test
  void aCharacterBeyondItCountsOnce() {
    CodePointOffsets offsets = new CodePointOffsets("a😀b😀");

    assertThat(offsets.at(1)).isEqualTo(1);
    assertThat(offsets.at(3)).isEqualTo(2);
    assertThat(offsets.at(4)).isEqualTo(3);
    assertThat(offsets.at(6)).isEqualTo(4);
  }

  @Test
  void aLoneSurrogateCountsOnce() {
    CodePointOffsets offsets = new CodePointOffsets("\uDE00\uD83Da😀");

    assertThat(offsets.at(2)).isEqualTo(2);
    assertThat(offsets.at(5)).isEqualTo(4);
  }

  @Test
  void anOffsetInsideACharacterOrOutsideTheTextIsRefused() {
    CodePointOffsets offsets = new CodePointOffsets("a😀");

    assertThatIllegalArgumentException().isThrownBy(() -> offsets.at(2));
    assertThatIllegalArgumentException().isThrownBy(() -> offsets.at(4));
    assertThatIllegalArgumentException().isThrownBy(() -> offsets.at(-1));
  }

  @Test
  void agreesWithCountingOnRandomText() {
    long seed = 20250214;
    Random random = new Random(seed);
    String[] pieces = {"a", "é", "😀", "\uD83D", "\uDE00", "𝔸"};
    for (int round = 0; round < 300; round++) {
      StringBuilder built = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        built.append(pieces[random.nextInt(pieces.length)]);
      }
      String text = built.toString();
      CodePointOffsets offsets = new CodePointOffsets(text);
      for (int i = 0;
          i <= text.length();
          i = i == text.length() ? i + 1 : text.offsetByCodePoints(i, 1)) {
        assertThat(offsets.at(i))
            .as("seed %d, %s at %d", seed, text, i)
            .isEqualTo(text.codePointCount(0, i));
      }
    }
  }
}
