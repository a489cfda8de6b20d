package org.newsledger.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.model.ReadResult;
import org.newsledger.read.BatchSize;
import org.newsledger.read.InputException;
import org.newsledger.read.ReadLimits;

@Tag("job")
class ReadArticlesTest {

  @TempDir Path temp;

  @Test
  void everyInputIsReadOnce() throws IOException {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      write("deep/t" + i + ".txt", "Acme bought Borealis " + i + ".");
      expected.add("deep/t" + i);
    }
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      lines.append("{\"id\":\"j").append(i).append("\",\"text\":\"Acme \uD83D\uDE80\"}\n\n");
      expected.add("j" + i);
    }
    write("j.jsonl", lines.toString());
    write("u.jsonl", "\uFEFF" + lines.toString().replace("\"j", "\"u"), StandardCharsets.UTF_16LE);
    zip("z.jsonl.gz", lines.toString().replace("\"j", "\"z"));
    for (int i = 0; i < 100; i++) {
      expected.add("u" + i);
      expected.add("z" + i);
    }
    write("bad.jsonl", "{\"text\":7}\n{\"text\":\"Acme\",\"published\":\"Friday\"}\n");
    expected.add(temp + "/bad.jsonl#1 bad_field");
    expected.add("bad.jsonl#2");
    write("note.md", "Acme");
    expected.add(temp + "/note.md unreadable");

    PipelineResult result = run(temp + "," + temp + "/deep/*.txt," + temp + "/note.md", expected);

    assertThat(counter(result, "inputs")).isEqualTo(expected.size());
    assertThat(counter(result, "warnings")).isEqualTo(1);
  }

  @Test
  void aMissingInputIsToldWhenThePipelineIsBuilt() {
    TestPipeline pipeline = pipeline();
    assertThatThrownBy(() -> pipeline.apply(new ReadArticles(temp + "/gone", ReadLimits.DEFAULT)))
        .isInstanceOf(InputException.class)
        .hasMessage("there is no file or folder " + temp + "/gone");
  }

  private static PipelineResult run(String inputs, List<String> expected) {
    TestPipeline pipeline = pipeline();
    PCollection<ArticleBatch> batches =
        pipeline.apply(new ReadArticles(inputs, ReadLimits.DEFAULT));
    PAssert.that(batches)
        .satisfies(
            found -> {
              assertThat(found).allMatch(ReadArticlesTest::isSmall);
              assertThat(outline(found)).containsExactlyInAnyOrderElementsOf(expected);
              return null;
            });
    PipelineResult result = pipeline.run();
    result.waitUntilFinish();
    return result;
  }

  private static TestPipeline pipeline() {
    return TestPipeline.create().enableAbandonedNodeEnforcement(false);
  }

  private static boolean isSmall(ArticleBatch batch) {
    return batch.results().size() <= BatchSize.DEFAULT.articles();
  }

  private static List<String> outline(Iterable<ArticleBatch> batches) {
    return StreamSupport.stream(batches.spliterator(), false)
        .flatMap(batch -> batch.results().stream())
        .map(
            result ->
                result instanceof ReadResult.Accepted accepted
                    ? accepted.article().documentId()
                    : outline(((ReadResult.Rejected) result)))
        .toList();
  }

  private static String outline(ReadResult.Rejected rejected) {
    return rejected.reject().sourceUri() + " " + rejected.reject().reason().label();
  }

  private static long counter(PipelineResult result, String name) {
    MetricsFilter filter =
        MetricsFilter.builder().addNameFilter(MetricNameFilter.named("read", name)).build();
    return result.metrics().queryMetrics(filter).getCounters().iterator().next().getAttempted();
  }

  private void write(String name, String text) throws IOException {
    write(name, text, StandardCharsets.UTF_8);
  }

  private void write(String name, String text, java.nio.charset.Charset charset)
      throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, charset);
  }

  private void zip(String name, String text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(temp.resolve(name)))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
