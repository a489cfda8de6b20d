package org.newsledger.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsledger.write.OutputAssert.assertThatOutput;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.read.InputException;
import org.newsledger.read.ReadLimits;
import org.newsledger.write.Fingerprint;
import org.newsledger.write.Kind;
import org.newsledger.write.RunReport;

class JobTest {

  private static final String BID = "Borealis 😀 offers $5m for Lumen, number ";

  @TempDir Path folder;
  private Path input;
  private Path output;

  @BeforeEach
  void folders() throws IOException {
    input = Files.createDirectory(folder.resolve("in"));
    output = folder.resolve("out");
  }

  @Test
  void everyInputBecomesADocumentOrAReject() throws Exception {
    article("good", BID + "1.");
    article("french", "FRENCH words.");
    article("broken", "BROKEN words.");
    article("deep", "DEEP words.");
    article("empty", "");

    RunReport report = run(1);

    assertThatOutput(output).isValid();
    assertThat(report.counts().inputs()).isEqualTo(5);
    assertThat(report.counts().claims()).containsOnly(Map.entry("bid", 1L));
    assertThat(assertThatOutput(output).lines("rejects"))
        .extracting(JobTest::idAndReason)
        .containsExactly("broken failed", "deep failed", "empty empty", "french not_english");
    JsonNode broken = assertThatOutput(output).lines("rejects").get(0);
    assertThat(broken.get("detail").asText()).isEqualTo("IllegalStateException: no such thing");
  }

  @Test
  void threadsDoNotChangeAByte() throws Exception {
    for (int i = 0; i < 60; i++) {
      article("a" + i, BID + i % 50 + ".");
    }
    run(1);
    Map<String, String> one = contents();

    run(4);

    assertThatOutput(output).isValid();
    assertThat(contents()).isEqualTo(one);
  }

  @Test
  void lackOfMemoryOrOfClassesFailsTheJobAndLeavesNothing() throws Exception {
    for (String word : List.of("MEMORY", "LINKAGE")) {
      article("a", word);
      article("b", BID + "1.");

      assertThatThrownBy(() -> run(2)).hasStackTraceContaining("for a test");

      try (Stream<Path> left = Files.list(output)) {
        assertThat(left).isEmpty();
      }
    }
  }

  @Test
  void anInputThatIsNotThereIsNamed() {
    input = folder.resolve("nowhere");

    assertThatThrownBy(() -> run(1))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("nowhere");
  }

  private RunReport run(int threads) throws IOException {
    JobSettings settings =
        new JobSettings(
            input.toString(),
            output,
            null,
            true,
            "en",
            ReadLimits.DEFAULT,
            2,
            threads,
            List.of(),
            "test");
    return new Job(
            settings,
            BeamOptions.of(List.of("--enforceImmutability=true"), threads),
            new StubAnalysis(),
            new RunReport.Versions("test", Fingerprint.of(Map.of()), 0),
            new Stopwatch())
        .run();
  }

  private void article(String name, String text) throws IOException {
    Files.writeString(input.resolve(name + ".txt"), text);
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      contents.put(kind.label(), Files.readString(output.resolve(kind.fileName())));
    }
    return contents;
  }

  private static String idAndReason(JsonNode reject) {
    return reject.get("document_id").asText() + " " + reject.get("reason").asText();
  }
}
