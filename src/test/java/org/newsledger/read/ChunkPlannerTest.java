package org.newsledger.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsledger.read.Folder.bytes;
import static org.newsledger.read.Folder.gzip;
import static org.newsledger.read.Folder.join;
import static org.newsledger.read.Folder.utf8;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChunkPlannerTest {

  private static final FileSource LOCAL = new LocalFileSource();
  private static final ReadLimits LIMITS = new ReadLimits(300);

  @TempDir Path temp;
  private Folder folder;

  @BeforeEach
  void openFolder() {
    folder = new Folder(temp);
  }

  @Test
  void cutsAfterSoManyLines() {
    InputFile file = folder.write("x.jsonl", "{}\n\n{}\n{}\n{}\n{}");
    assertThat(cut(file, new BatchSize(2, 1_000)))
        .containsExactly(
            new Chunk.Lines(file, 0, 7, 1, true),
            new Chunk.Lines(file, 7, 13, 4, true),
            new Chunk.Lines(file, 13, 15, 6, true));
  }

  @Test
  void cutsAfterSoManyBytes() {
    InputFile file = folder.write("x.jsonl", "{}\n{ }\n{    }\n{}\n");
    assertThat(cut(file, new BatchSize(100, 7)))
        .containsExactly(
            new Chunk.Lines(file, 0, 7, 1, true),
            new Chunk.Lines(file, 7, 14, 3, true),
            new Chunk.Lines(file, 14, 17, 4, true));
  }

  @Test
  void blankLinesMakeNoChunk() {
    assertThat(cut(folder.write("x.jsonl", ""), BatchSize.DEFAULT)).isEmpty();
    assertThat(cut(folder.write("y.jsonl", "\n \n\r\n"), BatchSize.DEFAULT)).isEmpty();
    assertThat(cut(folder.write("z.jsonl", " ".repeat(50) + "\n{}"), new BatchSize(9, 9)))
        .extracting(Chunk.Lines::firstLine)
        .containsExactly(2L);
  }

  @Test
  void countsTheInputs() {
    InputFile file = folder.write("x.jsonl", "{}\n\n{}\n{}\n \n{}");
    InputFile gone = new InputFile("in/x.jsonl", "x.jsonl", "file:///no/such/x.jsonl");
    ChunkPlanner planner = new ChunkPlanner(LOCAL, new BatchSize(2, 1_000));

    assertThat(planner.cut(file, chunk -> {})).isEqualTo(4);
    assertThat(planner.cut(gone, chunk -> {})).isEqualTo(1);
  }

  @Test
  void aFileThatCannotBeOpenedIsOneOpenChunk() {
    InputFile gone = new InputFile("in/x.jsonl", "x.jsonl", "file:///no/such/x.jsonl");
    List<Chunk.Lines> chunks = cut(gone, BatchSize.DEFAULT);
    assertThat(chunks).extracting(Chunk.Lines::end).containsExactly(Chunk.Lines.OPEN);
    assertThat(read(chunks, LOCAL).outline()).isEqualTo("unreadable");
  }

  @Test
  void chunksOfAStreamGrowWithTheirDistance() {
    byte[] lines = utf8("{\"text\":\"Acme\"}\n".repeat(20_000)); // 320,000 bytes
    List<Chunk.Lines> chunks = cut(folder.write("x.jsonl.gz", gzip(lines)), new BatchSize(16, 320));
    assertThat(chunks.size()).isBetween(150, 350);
    for (Chunk.Lines chunk : chunks.subList(0, chunks.size() - 1)) {
      long size = chunk.end() - chunk.start();
      assertThat(size).isBetween(320L, 16 + Math.max(320L, chunk.start() / 64));
    }
  }

  @Test
  void textFilesAreGroupedByCountAndSize() {
    List<FoundFile> found =
        List.of(
            found("a.txt", 10),
            found("b.jsonl", 9_999),
            found("c.txt", 10),
            found("d.txt", 10),
            found("e.txt", 500),
            found("f.txt.gz", 40),
            found("g.pdf", 0),
            found("h.jsonl.gz", 1));
    assertThat(new ChunkPlanner(LOCAL, new BatchSize(3, 100)).group(found))
        .extracting(ChunkPlannerTest::names)
        .containsExactly(
            "b.jsonl", "a.txt c.txt d.txt", "e.txt", "f.txt.gz", "h.jsonl.gz", "g.pdf");
  }

  @Test
  void readingByChunksIsReadingTheWhole() {
    long seed = 4711;
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 25; round++) {
      byte[] lines = utf8(new RandomLines(random).make(random.nextInt(120)));
      for (InputFile file : stored(lines)) {
        BatchSize size = new BatchSize(1 + random.nextInt(20), 1 + random.nextInt(600));
        List<Chunk.Lines> chunks = cut(file, size);
        Collected whole = Folder.read(file, LIMITS);
        assertThat(read(chunks, LOCAL).results).as("%s %s", file, size).isEqualTo(whole.results);
        assertThat(read(chunks, LOCAL).warnings).isEqualTo(whole.warnings);
        assertThat(read(chunks, unseekable()).results).isEqualTo(whole.results);
      }
    }
  }

  @Test
  void damageIsReportedOnceByChunksToo() {
    byte[] packed = gzip(utf8(new RandomLines(new Random(5)).make(3_000)));
    for (int cut = 0; cut < packed.length; cut += packed.length / 40) {
      InputFile file = folder.write("x.jsonl.gz", Arrays.copyOf(packed, cut));
      Collected whole = Folder.read(file, LIMITS);
      assertThat(whole.outline()).endsWith("truncated");
      assertThat(read(cut(file, new BatchSize(5, 500)), LOCAL).results).isEqualTo(whole.results);
    }
  }

  @Test
  void aFileThatShrinksAfterPlanningIsReported() {
    InputFile file = folder.write("x.jsonl", "{\"text\":\"Acme\"}\n{\"text\":\"Borealis\"}\n");
    List<Chunk.Lines> chunks = cut(file, BatchSize.DEFAULT);
    folder.write("x.jsonl", "{\"text\":\"Acme\"}\n{\"te");
    assertThat(read(chunks, LOCAL).outline()).isEqualTo("x.jsonl#1 truncated");
  }

  private List<InputFile> stored(byte[] lines) {
    String text = new String(lines, StandardCharsets.UTF_8);
    byte[] utf16 = join(bytes(0xFF, 0xFE), text.getBytes(StandardCharsets.UTF_16LE));
    return List.of(
        folder.write("x.jsonl", lines),
        folder.write("x.jsonl.gz", gzip(lines)),
        folder.write("y.jsonl", utf16));
  }

  private static List<Chunk.Lines> cut(InputFile file, BatchSize size) {
    List<Chunk.Lines> chunks = new ArrayList<>();
    new ChunkPlanner(LOCAL, size).cut(file, chunks::add);
    return chunks;
  }

  private static Collected read(List<Chunk.Lines> chunks, FileSource source) {
    Collected collected = new Collected();
    chunks.forEach(chunk -> new ChunkReader(source, LIMITS).read(chunk, collected));
    return collected;
  }

  private static FileSource unseekable() {
    return new FileSource() {
      @Override
      public java.nio.channels.ReadableByteChannel open(InputFile file) throws IOException {
        return Channels.newChannel(Channels.newInputStream(LOCAL.open(file)));
      }
    };
  }

  private static FoundFile found(String name, long size) {
    return new FoundFile(new InputFile(name, name, "file:///" + name), size);
  }

  private static String names(Chunk chunk) {
    if (chunk instanceof Chunk.Lines lines) {
      return lines.file().uri();
    }
    return String.join(" ", ((Chunk.Files) chunk).files().stream().map(InputFile::uri).toList());
  }
}
