package org.newsledger.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsledger.write.OutputAssert.assertThatOutput;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.model.Amount.Bound;
import org.newsledger.model.Article;
import org.newsledger.model.EntityType;
import org.newsledger.model.Reject;

class FinalizerTest {

  private static final ArticleLines LINES = new ArticleLines(true);

  @TempDir Path output;

  @Test
  void everySlotFollowsTheContract() throws Exception {
    String text =
        "Borealis reportedly took 12.5% of Lumen for at least $1m last spring, "
            + "said Kite 😀, which has 40 people.";
    Samples sample =
        Samples.in(Samples.article("full", "🏦 Stakes", text))
            .named(EntityType.ORGANIZATION, "Borealis", "Borealis")
            .named(EntityType.ORGANIZATION, "Lumen", "Lumen")
            .named(EntityType.PERSON, "Kite 😀", "Kite 😀")
            .money("$1m", "1000000", Bound.AT_LEAST)
            .percent("12.5%", "12.5")
            .date("last spring", "2013-Q2")
            .fullStake("Borealis", "Lumen", "Kite 😀");

    write(LINES.of(sample.analyzed()), 1 << 20);

    assertThatOutput(output).isValid();
    JsonNode claim = assertThatOutput(output).lines("claims").get(0);
    assertThat(claim.at("/percent/value").asText()).isEqualTo("12.5");
    assertThat(claim.at("/amount/min").asInt()).isEqualTo(1000000);
    assertThat(claim.at("/amount/max").isNull()).isTrue();
    assertThat(claim.at("/attribution/kind").asText()).isEqualTo("quote");
    assertThat(claim.at("/attributes/stage").asText()).isEqualTo("agreed");
  }

  @Test
  void ofEqualIdsTheSmallestHashIsKeptWithItsClaims() throws Exception {
    List<Article> articles = new ArrayList<>();
    for (String name : List.of("Lumen", "Marlow", "Nordby")) {
      String text = "Borealis offers $5m for " + name + ".";
      Article article = Samples.article("same", "", text);
      articles.add(new Article("same", name, "", text, null, null, article.contentHash()));
    }
    List<OutputLine> lines = new ArrayList<>();
    for (Article article : articles) {
      lines.addAll(LINES.of(Samples.bid(article, "Borealis", article.sourceUri(), "$5m")));
    }

    write(lines, 1);

    assertThatOutput(output).isValid();
    String kept =
        Collections.min(articles, (a, b) -> a.contentHash().compareTo(b.contentHash())).sourceUri();
    assertThat(assertThatOutput(output).lines("claims"))
        .singleElement()
        .satisfies(claim -> assertThat(claim.at("/roles/target/0/name").asText()).isEqualTo(kept));
    assertThat(assertThatOutput(output).lines("rejects"))
        .hasSize(2)
        .allSatisfy(
            reject -> {
              assertThat(reject.get("reason").asText()).isEqualTo("duplicate_id");
              assertThat(reject.get("stage").asText()).isEqualTo("read");
              assertThat(reject.get("detail").asText()).contains(kept);
            });
  }

  @Test
  void ofEqualIdsAndTextsTheSmallestSourceIsKept() throws Exception {
    List<OutputLine> lines = new ArrayList<>();
    for (String uri : List.of("z.txt", "\uFFFD.txt", "😀.txt", "b.txt")) {
      Article article = Samples.article("same", "", "Borealis offers $5m for Lumen.");
      Article from =
          new Article("same", uri, "", article.text(), null, null, article.contentHash());
      lines.addAll(LINES.of(Samples.bid(from, "Borealis", "Lumen", "$5m")));
    }

    write(lines, 1);

    assertThatOutput(output).isValid();
    assertThat(assertThatOutput(output).lines("documents"))
        .singleElement()
        .satisfies(one -> assertThat(one.get("source_uri").asText()).isEqualTo("b.txt"));
    assertThat(assertThatOutput(output).lines("rejects"))
        .extracting(reject -> reject.get("source_uri").asText())
        .containsExactly("z.txt", "\uFFFD.txt", "😀.txt");
  }

  @Test
  void copiesNameTheSmallestIdByCodePoint() throws Exception {
    List<OutputLine> lines = new ArrayList<>();
    for (String id : List.of("😀", "\uFFFD", "other", "\uE000")) {
      String text = id.equals("other") ? "Nothing." : "The same \"duplicate_of\":null words.";
      lines.addAll(LINES.of(Samples.in(Samples.article(id, "", text)).analyzed()));
    }

    write(lines, 1);

    assertThatOutput(output).isValid();
    Map<String, String> copies = new LinkedHashMap<>();
    assertThatOutput(output)
        .lines("documents")
        .forEach(
            one ->
                copies.put(one.get("document_id").asText(), one.get("duplicate_of").textValue()));
    assertThat(copies.keySet()).containsExactly("other", "\uE000", "\uFFFD", "😀");
    assertThat(copies)
        .containsEntry("\uE000", null)
        .containsEntry("\uFFFD", "\uE000")
        .containsEntry("😀", "\uE000")
        .containsEntry("other", null);
  }

  @Test
  void theSameFileReadTwiceIsWrittenOnce() throws Exception {
    List<OutputLine> lines = new ArrayList<>();
    Article article = Samples.article("a", "", "Borealis offers $5m for Lumen.");
    lines.addAll(LINES.of(Samples.bid(article, "Borealis", "Lumen", "$5m")));
    lines.addAll(LINES.of(Samples.bid(article, "Borealis", "Lumen", "$5m")));

    write(lines, 1);

    assertThatOutput(output).isValid();
    assertThat(assertThatOutput(output).lines("claims")).hasSize(1);
  }

  @Test
  void rejectsWithoutAnIdComeFirst() throws Exception {
    write(List.of(reject("b", "b.txt"), reject(null, "z.txt"), reject("b", "a.txt")), 1);

    assertThatOutput(output).isValid();
    assertThat(assertThatOutput(output).lines("rejects"))
        .extracting(reject -> reject.get("source_uri").asText())
        .containsExactly("z.txt", "a.txt", "b.txt");
  }

  @Test
  void anEmptyRunWritesEmptyFiles() throws Exception {
    write(List.of(), 1);

    assertThatOutput(output).isValid();
  }

  @Test
  void tenThousandLinesComeOutTheSameHoweverTheyAreSplit() throws Exception {
    List<OutputLine> lines = new ArrayList<>();
    for (int i = 0; i < 2500; i++) {
      String id = Character.toString(0x1F600 + i % 7) + i % 2400;
      String text = "Borealis offers $5m for Lumen" + i % 900 + ".";
      Article article = Samples.article(id, "", text);
      lines.addAll(LINES.of(Samples.bid(article, "Borealis", "Lumen" + i % 900, "$5m")));
    }
    assertThat(lines).hasSizeGreaterThan(10_000);
    write(lines, 64 << 20);
    assertThatOutput(output).isValid();
    Map<String, String> whole = contents();

    long seed = 7;
    Collections.shuffle(lines, new Random(seed));
    write(lines, 20_000);

    assertThat(contents()).as("seed %d", seed).isEqualTo(whole);
  }

  @Test
  void aPartThatWasCutIsRefused() throws Exception {
    Path part = output.resolve("cut.part");
    List<OutputLine> lines =
        LINES.of(Samples.in(Samples.article("a", "", "Some words.")).analyzed());
    try (PartWriter out = PartWriter.to(part)) {
      out.write(lines.get(0));
    }

    try (OutputFolder folder = OutputFolder.open(output)) {
      Map<Kind, List<Path>> parts = Map.of(Kind.DOCUMENTS, List.of(part));
      assertThatThrownBy(() -> new Finalizer(folder.work(), 2, 1).finish(parts, folder.ready()))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("ends too early");
    }
  }

  @Test
  void aClaimWithoutItsDocumentIsRefused() throws Exception {
    List<OutputLine> lines =
        new ArrayList<>(
            LINES.of(
                Samples.bid(
                    Samples.article("a", "", "Borealis offers $5m for Lumen."),
                    "Borealis",
                    "Lumen",
                    "$5m")));
    lines.remove(0);

    assertThatThrownBy(() -> write(lines, 1))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no document a");
  }

  /** Splits into parts of so many bytes, merges three at a time, and publishes. */
  private void write(List<OutputLine> lines, long bound) throws IOException {
    try (OutputFolder folder = OutputFolder.open(output)) {
      Map<Kind, PartFolder> parts = new EnumMap<>(Kind.class);
      Map<Kind, LineSorter> sorters = new EnumMap<>(Kind.class);
      for (Kind kind : Kind.values()) {
        parts.put(kind, new PartFolder(folder.parts(), kind.label()));
        sorters.put(kind, new LineSorter(kind.order(), bound, parts.get(kind)));
      }
      for (OutputLine line : lines) {
        sorters.get(line.kind()).add(line);
      }
      Map<Kind, List<Path>> files = new EnumMap<>(Kind.class);
      for (Kind kind : Kind.values()) {
        sorters.get(kind).flush();
        files.put(kind, parts.get(kind).files());
      }
      RunCounts counts = new Finalizer(folder.work(), 3, bound).finish(files, folder.ready());
      RunReportTest.report(counts).writeInto(folder.ready());
      folder.publish();
    }
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      contents.put(kind.label(), Files.readString(output.resolve(kind.fileName())));
    }
    return contents;
  }

  private static OutputLine reject(String id, String uri) {
    return RejectLine.of(
        new Reject(uri, id, Reject.Stage.READ, Reject.Reason.EMPTY, "There is no text."));
  }
}
