package org.newsledger.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedDateTest {

  @ParameterizedTest
  @CsvSource({
    "2025-02-14, 2025-02-14",
    "' 2025-02-14 ', 2025-02-14",
    "2024-02-29, 2024-02-29",
    "2025-02-29, ",
    "2025-13-01, ",
    "2025-2-14, ",
    "20250214, ",
    "2025-02, ",
    "2025-02-14T23:59:59Z, 2025-02-14",
    "2025-02-14T23:59, 2025-02-14",
    "2025-02-14T23:59:59.123+05:30, 2025-02-14",
    "2025-02-14T23:59:59+0000, 2025-02-14",
    "2025-02-14T23:59:59-08, 2025-02-14",
    "2025-02-14t23:59:59z, 2025-02-14",
    "2025-02-14 23:59:59, 2025-02-14",
    "2025-02-14T25:00, ",
    "2025-02-14T, ",
    "2025-02-14x, ",
    "2025-02-14T23:59 and more, ",
    "'Feb 14, 2025', ",
    "14/02/2025, ",
    "'', ",
  })
  void isoDatesAndTimesGiveTheDayAsWritten(String text, String date) {
    assertThat(PublishedDate.parse(text)).isEqualTo(date);
  }
}
