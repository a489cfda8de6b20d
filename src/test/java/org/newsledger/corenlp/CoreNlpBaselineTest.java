package org.newsledger.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoreNlpBaselineTest {

  @Test
  void knowsTheVersionThatTheBuildNames() {
    assertThat(CoreNlpBaseline.version()).matches("\\d+(\\.\\d+)+");
  }
}
