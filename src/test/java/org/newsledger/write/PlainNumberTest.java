package org.newsledger.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNumberTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "97400000000,         97400000000",
        "9.74E+10,            97400000000",
        "12.50,               12.5",
        "100.00,              100",
        "0.000,               0",
        "-3.10,               -3.1",
        "0.1234565,           0.123456",
        "0.1234575,           0.123458",
        "1E-7,                0",
        "1E-999999999,        0",
        "999999999999999999,  999999999999999999",
        "999999999999999999.9999999, null",
        "1000000000000000000, null",
        "-1E18,               null",
        "1E+999999999,        null"
      })
  void writesPlainDecimals(String value, String expected) {
    assertThat(PlainNumber.of(new BigDecimal(value))).isEqualTo(expected);
  }
}
