package org.newsledger.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Merges the sorted part files of a run into its final files.
 *
 * <p>Of articles with one id it keeps the first by (content hash, source uri), rejects the others
 * and drops their claims and entities; it tells which articles have the same text. It streams: no
 * more is held than one line of each open part and {@code bound} bytes for each of three sorters.
 */
public final class Finalizer {

  /** Part files open at a time. */
  public static final int FAN_IN = 64;

  /** Bytes of lines held by a sorter. */
  public static final long BOUND = 16L << 20;

  private final Path work;
  private final PartMerger merger;
  private final PartFolder rejectParts;
  private final LineSorter moreRejects;
  private final DuplicateTexts duplicates;
  private final RunCounts counts = new RunCounts();

  /**
   * For one run.
   *
   * @param work an empty folder for what lies between part files and final files
   * @param fanIn part files open at a time, at least 2
   * @param bound bytes
   */
  public Finalizer(Path work, int fanIn, long bound) {
    this.work = work;
    this.merger = new PartMerger(work, fanIn);
    this.rejectParts = new PartFolder(work, "rejects");
    this.moreRejects = new LineSorter(Kind.REJECTS.order(), bound, rejectParts);
    this.duplicates = new DuplicateTexts(work, merger, bound);
  }

  /**
   * Writes claims, entities, documents and rejects into {@code ready}.
   *
   * @param parts the sorted part files of each kind; they may be deleted
   * @return what was written
   * @throws IOException if a part is damaged or a file cannot be written
   */
  public RunCounts finish(Map<Kind, List<Path>> parts, Path ready) throws IOException {
    keepDocuments(parts.getOrDefault(Kind.DOCUMENTS, List.of()));
    writeDocuments(ready);
    for (Kind kind : List.of(Kind.ENTITIES, Kind.CLAIMS)) {
      writeOfKept(kind, parts.getOrDefault(kind, List.of()), ready);
    }
    writeRejects(parts.getOrDefault(Kind.REJECTS, List.of()), ready);
    return counts;
  }

  /** Separates the articles that keep their id from those that lose it. */
  private void keepDocuments(List<Path> parts) throws IOException {
    try (LineSource lines = merger.merge(parts, Kind.DOCUMENTS.order());
        PartWriter documents = PartWriter.to(kept());
        PartWriter owners = PartWriter.to(owners())) {
      OutputLine last = null;
      while (lines.peek() != null) {
        OutputLine line = lines.next();
        if (last != null && last.documentId().equals(line.documentId())) {
          moreRejects.add(RejectLine.duplicate(line, last));
          continue;
        }
        documents.write(line);
        last = line.withJson("");
        owners.write(last);
        duplicates.add(last);
      }
      documents.finish();
      owners.finish();
    }
  }

  private void writeDocuments(Path ready) throws IOException {
    try (LineSource documents = new PartReader(kept());
        LineSource copies = duplicates.find();
        JsonLinesFile out = file(ready, Kind.DOCUMENTS)) {
      while (documents.peek() != null) {
        OutputLine line = documents.next();
        OutputLine copy = copies.peek();
        if (copy != null && copy.documentId().equals(line.documentId())) {
          line = line.withJson(DocumentLine.withDuplicateOf(line.json(), copies.next().json()));
        }
        out.write(line);
      }
    }
  }

  private void writeOfKept(Kind kind, List<Path> parts, Path ready) throws IOException {
    try (LineSource lines = merger.merge(parts, kind.order());
        LineSource owners = new PartReader(owners());
        JsonLinesFile out = file(ready, kind)) {
      OutputLine last = null;
      while (lines.peek() != null) {
        OutputLine line = lines.next();
        if (line.sameArticle(owner(line, owners)) && !isRepeated(line, last)) {
          out.write(line);
          last = line;
        }
      }
    }
  }

  /** Whether the same file was read twice, through overlapping patterns. */
  private static boolean isRepeated(OutputLine line, @Nullable OutputLine last) {
    return last != null && line.kind().order().compare(last, line) == 0;
  }

  private static OutputLine owner(OutputLine line, LineSource owners) throws IOException {
    OutputLine owner = owners.peek();
    while (owner != null
        && CodePointOrder.INSTANCE.compare(owner.documentId(), line.documentId()) < 0) {
      owners.next();
      owner = owners.peek();
    }
    if (owner == null || !owner.documentId().equals(line.documentId())) {
      throw new IOException("a part file is missing: no document " + line.documentId());
    }
    return owner;
  }

  private void writeRejects(List<Path> parts, Path ready) throws IOException {
    moreRejects.flush();
    List<Path> all = new ArrayList<>(parts);
    all.addAll(rejectParts.files());
    try (LineSource lines = merger.merge(all, Kind.REJECTS.order());
        JsonLinesFile out = file(ready, Kind.REJECTS)) {
      while (lines.peek() != null) {
        out.write(lines.next());
      }
    }
  }

  private JsonLinesFile file(Path ready, Kind kind) throws IOException {
    return new JsonLinesFile(ready.resolve(kind.fileName()), counts);
  }

  private Path kept() {
    return work.resolve("kept.part");
  }

  private Path owners() {
    return work.resolve("owners.part");
  }
}
