package org.newsledger.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitledTextTest {

  private static final String ROCKET = "\uD83D\uDE80";

  @Test
  void aShortFirstLineBeforeABlankOneIsTheTitle() {
    assertParts("Head\n\nBody one.\n\nBody two.\n", "Head", "Body one.\n\nBody two.\n");
    assertParts("Head\nBody one.\n\nBody two.", "", "Head\nBody one.\n\nBody two.");
    assertParts("Head\n\n\n \t\n  Body", "Head", "  Body");
    assertParts(" Head \n\nBody", " Head ", "Body");
    assertParts("Head", "", "Head");
  }

  @Test
  void windowsAndOldMacLineEndsCountToo() {
    assertParts("Head\r\n\r\nBody\r\nmore\r\n", "Head", "Body\r\nmore\r\n");
    assertParts("Head\r\nBody\r\n\r\nmore", "", "Head\r\nBody\r\n\r\nmore");
    assertParts("Head\r\rBody", "Head", "Body");
    assertParts("Head\rBody", "", "Head\rBody");
  }

  @Test
  void titlesAreMeasuredInCodePoints() {
    assertParts(ROCKET.repeat(200) + "\n\nBody", ROCKET.repeat(200), "Body");
    assertParts(ROCKET.repeat(201) + "\n\nBody", "", ROCKET.repeat(201) + "\n\nBody");
  }

  @Test
  void aBlankFirstLineIsNoTitle() {
    assertParts("\n\nBody", "", "\n\nBody");
    assertParts(" \n\nBody", "", " \n\nBody");
  }

  @Test
  void aLineThatNothingFollowsIsTheText() {
    assertParts("Acme bought Borealis.\n\n", "", "Acme bought Borealis.\n\n");
    assertParts("", "", "");
  }

  private static void assertParts(String whole, String title, String text) {
    assertThat(TitledText.of(whole)).isEqualTo(new TitledText(title, text));
  }
}
