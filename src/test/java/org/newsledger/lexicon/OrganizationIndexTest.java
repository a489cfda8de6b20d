package org.newsledger.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrganizationIndexTest {

  private static final OrganizationIndex INDEX = new OrganizationIndex(ModelFiles.bundled());

  @Test
  void everyFormLeadsToTheOneName() {
    assertThat(INDEX.canonical("America Online")).isEqualTo("AOL Inc");
    assertThat(INDEX.canonical("America Online Inc.")).isEqualTo("AOL Inc");
    assertThat(INDEX.canonical("aol inc")).isEqualTo("AOL Inc");
    assertThat(INDEX.canonical("America Offline")).isNull();
  }

  @Test
  void kindIsKnownOfListedNamesOnly() {
    assertThat(INDEX.kind("AOL")).isEqualTo("technology");
    assertThat(INDEX.kind("Hillside Widgets")).isNull();
  }
}
