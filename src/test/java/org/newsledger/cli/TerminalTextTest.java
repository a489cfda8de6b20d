package org.newsledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TerminalTextTest {

  @Test
  void ordinaryWordsStayAsTheyAre() {
    String words = "Cañón & Søn: “€5m”, 東京, \uD83D\uDE00, naïve";

    assertThat(TerminalText.line(words)).isEqualTo(words);
    assertThat(TerminalText.lines(words + "\n\tmore")).isEqualTo(words + "\n\tmore");
  }

  @Test
  void noControlCharacterIsLeft() {
    String controls = // C0, DEL and C1
        IntStream.range(0, 0xA0)
            .filter(Character::isISOControl)
            .mapToObj(Character::toString)
            .reduce("", String::concat);

    assertThat(TerminalText.line("a" + controls + "b").chars()).noneMatch(Character::isISOControl);
    assertThat(TerminalText.lines("a" + controls + "b").chars())
        .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
  }

  @Test
  void escapeSequencesOfEitherKindAreBroken() {
    assertThat(TerminalText.line("a\u001b[31mb\u009b31mc")).isEqualTo("a\uFFFD[31mb\uFFFD31mc");
    assertThat(TerminalText.lines("a\u001b]0;x\u0007b")).isEqualTo("a\uFFFD]0;x\uFFFDb");
  }

  @Test
  void marksThatTurnTheDirectionOfWritingAreShown() {
    for (int mark : new int[] {0x061C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069}) {
      String text = "a" + Character.toString(mark) + "b";
      assertThat(TerminalText.line(text)).isEqualTo("a\uFFFDb");
      assertThat(TerminalText.lines(text)).isEqualTo("a\uFFFDb");
    }
    assertThat(TerminalText.line("שלום")).isEqualTo("שלום");
  }

  @Test
  void lineBreaksBecomeSpacesOnOneLine() {
    assertThat(TerminalText.line("a\r\nb\nc\td\u2028e\u0085f")).isEqualTo("a b c d e f");
    assertThat(TerminalText.lines("a\r\nb\rc\u2028d")).isEqualTo("a\nb\uFFFDc\uFFFDd");
  }
}
