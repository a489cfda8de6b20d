package org.newsledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressLineTest {

  @Test
  void saysHowFarTheRunIs() {
    assertThat(ProgressLine.text(1200, 4000, 31, 200))
        .isEqualTo("1,200 of 4,000 articles, 6.0 articles/s, 31 claims");
    assertThat(ProgressLine.text(0, 7, 0, 0))
        .isEqualTo("0 of 7 articles, 0.0 articles/s, 0 claims");
    assertThat(ProgressLine.text(0, 0, 0, 9)).isEqualTo("Loading models");
  }
}
