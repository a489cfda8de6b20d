package org.newsledger.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * Finds articles with the text of an article of smaller id: sorts them by content hash, then what
 * it finds by id, both on disk, so that memory does not grow with the number of articles.
 */
final class DuplicateTexts {

  private static final Comparator<OutputLine> BY_TEXT =
      Comparator.comparing(OutputLine::contentHash, CodePointOrder.INSTANCE)
          .thenComparing(OutputLine::documentId, CodePointOrder.INSTANCE);

  private final PartMerger merger;
  private final PartFolder textParts;
  private final PartFolder copyParts;
  private final LineSorter byText;
  private final LineSorter copies;

  DuplicateTexts(Path folder, PartMerger merger, long bound) {
    this.merger = merger;
    this.textParts = new PartFolder(folder, "texts");
    this.copyParts = new PartFolder(folder, "copies");
    this.byText = new LineSorter(BY_TEXT, bound, textParts);
    this.copies = new LineSorter(Kind.DOCUMENTS.order(), bound, copyParts);
  }

  /** Takes the line of one more article; ids must be unique. */
  void add(OutputLine document) throws IOException {
    byText.add(document.withJson(""));
  }

  /** The copies in order of their ids, each with the id of the first such article as its json. */
  LineSource find() throws IOException {
    byText.flush();
    try (LineSource lines = merger.merge(textParts.files(), BY_TEXT)) {
      while (lines.peek() != null) {
        addCopies(lines);
      }
    }
    copies.flush();
    return merger.merge(copyParts.files(), Kind.DOCUMENTS.order());
  }

  private void addCopies(LineSource lines) throws IOException {
    OutputLine first = lines.next();
    OutputLine next = lines.peek();
    while (next != null && next.contentHash().equals(first.contentHash())) {
      copies.add(lines.next().withJson(first.documentId()));
      next = lines.peek();
    }
  }
}
