package org.newsledger.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Acme,             ACME Inc.,            true",
        "Acme,             Acme Income,          false",
        "Acme,             The Acme Group,       true",
        "Acme,             Theacme,              false",
        "Orme Holding,     Orme Holdings plc,    true",
        "Orme Hold,        Orme Holdings plc,    false",
        "Lumen,            Lumen's,              true",
        "Lumen,            Lumen’s,              true",
        "Lumen,            Lumens,               false",
        "O'Sullivan,       o sullivan,           true",
        "Bóreal,           Boreal,               true",
        "Ørsted,           Orsted,               false",
        "Straße,           STRASSE,              true",
        "Yıldız,           Yildiz,               false",
        "Yildiz,           YILDIZ,               true",
        "Foo-Bar,          foo   bar,            true",
        "Foo-Bar,          foobar,               false",
        "Tarn & Co,        Tarn &,               true",
        "Tarn & Co,        Tarn,                 false",
        "C++,              C,                    false",
        "Group,            The Group,            false",
        "Dr. Jo Orme,      Jo Orme,              true",
        "ΣΊΣΥΦΟΣ,          Σίσυφος,              true",
      })
  void twoNamesAreOneWhereTheirKeysAre(String one, String other, boolean same) {
    assertThat(NameKey.of(one).equals(NameKey.of(other))).as(one + " / " + other).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({"Inc, inc", "The Group, the group", "!!!, ''", "'', ''"})
  void aNameOfLegalFormsAloneKeepsThem(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
  }
}
