package org.newsledger.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Cuts inputs into chunks that several workers can read at once.
 *
 * <p>A file that can only be read from its beginning (compressed, or UTF-16) is cut too, so that no
 * text need be sent about or held: whoever reads a chunk of it first passes over what lies before.
 * Its chunks grow with their distance from the beginning, which keeps that work in proportion to
 * the file's size, up to a bound, so that one chunk's articles fit into memory.
 */
public final class ChunkPlanner {

  private static final int GZIP_RATIO = 3; // prose; only for grouping small files
  private static final int DISTANCE_TO_SIZE = 64; // passing over costs far less than analysis
  private static final long LARGEST = 16L << 20; // bytes

  private final Contents contents;
  private final BatchSize size;

  /**
   * Plans chunks.
   *
   * @param size of a chunk that can be reached directly; a single longer line is a chunk of its own
   */
  public ChunkPlanner(FileSource source, BatchSize size) {
    this.contents = new Contents(source);
    this.size = size;
  }

  /** Groups files of one article; each JSONL file is a chunk yet to be cut. Reads nothing. */
  public List<Chunk> group(List<FoundFile> found) {
    List<Chunk> chunks = new ArrayList<>();
    List<InputFile> group = new ArrayList<>();
    long bytes = 0;
    for (FoundFile next : found) {
      if (next.file().format() == FileFormat.JSON_LINES) {
        chunks.add(Chunk.Lines.all(next.file()));
        continue;
      }
      group.add(next.file());
      bytes += unpackedSize(next);
      if (group.size() >= size.articles() || bytes >= size.bytes()) {
        chunks.add(new Chunk.Files(group));
        group.clear();
        bytes = 0;
      }
    }
    if (!group.isEmpty()) {
      chunks.add(new Chunk.Files(group));
    }
    return chunks;
  }

  /**
   * Reads a JSONL file once and cuts it between lines.
   *
   * <p>Each line that is not blank lies in exactly one chunk. If the file cannot be read to its
   * end, the last chunk is open, so that whoever reads it meets the damage and reports it.
   *
   * @return the number of inputs: of lines that are not blank, and one for what cannot be read
   */
  public long cut(InputFile file, Consumer<Chunk.Lines> chunks) {
    Cutter cutter = new Cutter(file, chunks);
    try (Contents.Lines lines = contents.lines(file)) {
      cutter.stored = lines.stored();
      byte[] buffer = new byte[64 * 1024];
      for (int count = lines.in().read(buffer); count >= 0; count = lines.in().read(buffer)) {
        for (int i = 0; i < count; i++) {
          cutter.next(buffer[i]);
        }
      }
      cutter.end();
    } catch (IOException e) {
      cutter.endByDamage();
    }
    return cutter.inputs;
  }

  private static long unpackedSize(FoundFile found) {
    boolean gzip = FileFormat.isGzip(found.file().pathBelowPrefix());
    return gzip ? GZIP_RATIO * found.size() : found.size();
  }

  /** Follows the bytes of one file and says where to cut. */
  private final class Cutter {

    private final InputFile file;
    private final Consumer<Chunk.Lines> chunks;
    private boolean stored = false;
    private long at = 0;
    private long line = 1;
    private boolean blankLine = true;
    private long start = 0; // of the chunk
    private long firstLine = 1; // of the chunk
    private int articles = 0; // in the chunk so far
    private long inputs = 0; // in the chunks that are cut

    Cutter(InputFile file, Consumer<Chunk.Lines> chunks) {
      this.file = file;
      this.chunks = chunks;
    }

    void next(byte value) {
      at++;
      if (value != '\n') {
        blankLine &= CappedLines.isBlank(value);
        return;
      }
      line++;
      articles += blankLine ? 0 : 1;
      blankLine = true;
      if (isFull()) {
        cut(at);
      }
    }

    void end() {
      articles += blankLine ? 0 : 1;
      cut(at);
    }

    void endByDamage() {
      articles++;
      cut(Chunk.Lines.OPEN);
    }

    private boolean isFull() {
      if (stored) {
        return articles >= size.articles() || at - start >= size.bytes();
      }
      long wanted = Math.min(LARGEST, start / DISTANCE_TO_SIZE);
      return at - start >= Math.max(size.bytes(), wanted);
    }

    private void cut(long end) {
      if (articles > 0) {
        chunks.accept(new Chunk.Lines(file, start, end, firstLine, stored));
        inputs += articles;
      }
      start = at;
      firstLine = line;
      articles = 0;
    }
  }
}
