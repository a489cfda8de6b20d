package org.newsledger.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.apache.beam.runners.direct.DirectOptions;
import org.junit.jupiter.api.Test;

class BeamOptionsTest {

  @Test
  void theLocalRunnerGetsThreadsAndNoChecks() {
    DirectOptions options = BeamOptions.of(List.of(), 3).as(DirectOptions.class);

    assertThat(options.getTargetParallelism()).isEqualTo(3);
    assertThat(options.isEnforceImmutability()).isFalse();
  }

  @Test
  void whatTheUserSaysOfItWins() {
    List<String> arguments = List.of("--runner=DirectRunner", "--targetParallelism=1");

    DirectOptions options = BeamOptions.of(arguments, 3).as(DirectOptions.class);

    assertThat(options.getTargetParallelism()).isEqualTo(1);
  }

  @Test
  void beamsOwnOptionsPass() {
    assertThat(BeamOptions.of(List.of("--jobName=one"), 1).getJobName()).isEqualTo("one");
  }

  @Test
  void unknownOptionsDoNot() {
    refused("--jobNames=one", "Unknown option: --jobNames");
    refused("--thread=3", "Unknown option: --thread");
    refused("stray", "Unknown argument: stray");
    refused("--runner=NoSuchRunner", "NoSuchRunner");
    refused("--targetParallelism=many", "--targetParallelism: ");
  }

  private static void refused(String argument, String words) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BeamOptions.of(List.of(argument), 1))
        .withMessageContaining(words)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }
}
