package org.newsledger.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsledger.write.OutputAssert.assertThatOutput;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.model.Article;
import org.newsledger.read.ReadLimits;
import org.newsledger.write.Fingerprint;
import org.newsledger.write.RunReport;

/** Articles that never come to an end, in a model as in life. */
@Tag("job")
class ArticleTimeoutTest {

  private static final String TAG_STALL = "Borealis wants a tagstall for Lumen today.";
  private static final String PARSE_STALL = "Borealis will buy a parsestall of Lumen for $5m.";

  @TempDir Path folder;
  private Path input;
  private Path output;

  @BeforeEach
  void folders() throws IOException {
    input = Files.createDirectory(folder.resolve("in"));
    output = folder.resolve("out");
    new StallingModels().analyze(new Article("a", "a", "", "A.", null, null, ""));
  }

  @AfterEach
  void release() {
    StallingModels.release();
  }

  @Test
  void articlesThatStallTaggerOrParserAreRejectedAndTheRestGoesOn() throws Exception {
    article("a1", "Lumen made pumps.");
    article("a2", TAG_STALL);
    article("a3", "Borealis sold the pumps of Lumen for $5m.");
    article("a4", PARSE_STALL);
    article("a5", "Lumen was gone.");

    RunReport report = run();

    assertThatOutput(output).isValid();
    assertThat(report.counts().documents()).isEqualTo(3);
    assertThat(assertThatOutput(output).lines("rejects"))
        .extracting(ArticleTimeoutTest::reject)
        .containsExactly("a2 tag timeout", "a4 parse timeout");
    assertThat(assertThatOutput(output).lines("rejects").get(0).get("detail").asText())
        .isEqualTo("The article a2 took more than 1 seconds.");
  }

  @Test
  void fourThreadsThatAreStuckFailTheJob() throws Exception {
    for (int i = 0; i < StuckThreads.TOO_MANY; i++) {
      article("a" + i, i % 2 == 0 ? TAG_STALL : PARSE_STALL);
    }

    assertThatThrownBy(this::run)
        .hasStackTraceContaining("4 articles never came to an end")
        .hasStackTraceContaining(TooManyStuckThreadsException.class.getName());
  }

  @Test
  void whoeverIsInterruptedEndsBeforeTheNextSentence() {
    Article article = new Article("a", "a", "", "Lumen was gone.", null, null, "");

    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> new StallingModels().analyze(article))
          .isInstanceOf(CancellationException.class);
    } finally {
      Thread.interrupted();
    }
  }

  private RunReport run() throws IOException {
    JobSettings settings =
        new JobSettings(
            input.toString(),
            output,
            null,
            true,
            "en",
            ReadLimits.DEFAULT,
            1,
            2,
            List.of(),
            "test");
    return new Job(
            settings,
            BeamOptions.of(List.of(), 2),
            new TimeLimitedAnalysis(new StallingModels(), settings.articleTimeout()),
            new RunReport.Versions("test", Fingerprint.of(Map.of()), 0),
            new Stopwatch())
        .run();
  }

  private void article(String name, String text) throws IOException {
    Files.writeString(input.resolve(name + ".txt"), text);
  }

  private static String reject(JsonNode reject) {
    return String.join(
        " ",
        reject.get("document_id").asText(),
        reject.get("stage").asText(),
        reject.get("reason").asText());
  }
}
