package org.newsledger.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsledger.model.Reject.Reason;

class TextCheckTest {

  @Test
  void textWithoutALetterIsEmpty() {
    assertReason("", Reason.EMPTY);
    assertReason(" \n\t\u00A0", Reason.EMPTY);
    assertReason("12,5 % -- !", Reason.EMPTY);
    assertReason("12,5 % x !", null);
    assertReason("\u4E2D", null);
  }

  @Test
  void controlCharactersAreNoText() {
    assertReason("A\0c\0m\0e\0", Reason.NOT_TEXT);
    assertReason("\0\0\0\0", Reason.NOT_TEXT);
    assertReason("Acme \u0007 paid", null);
    assertReason("a\tb\r\nc\td", null);
  }

  @Test
  void oneEndlessWordIsNoText() {
    assertReason("x".repeat(1001), Reason.NOT_TEXT);
    assertReason("x".repeat(1000), null);
    assertReason("x".repeat(1001) + " y".repeat(1000), Reason.NOT_TEXT);
    assertReason("x".repeat(1001) + " y".repeat(1001), null);
    assertReason("\u4E2D".repeat(2000), null);
  }

  private static void assertReason(String text, Reason reason) {
    Problem problem = TextCheck.problem(text);
    assertThat(problem == null ? null : problem.reason()).as(text).isEqualTo(reason);
  }
}
