package org.newsledger.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Merges any number of sorted part files while it opens at most {@code fanIn} at a time: as long as
 * there are more, some are first merged into one. Part files are deleted once they are merged into
 * another.
 */
final class PartMerger {

  private final Path folder;
  private final int fanIn;
  private int merges;

  /**
   * Merges inside of {@code folder}.
   *
   * @param fanIn at least 2
   */
  PartMerger(Path folder, int fanIn) {
    if (fanIn < 2) {
      throw new IllegalArgumentException("fan-in " + fanIn);
    }
    this.folder = folder;
    this.fanIn = fanIn;
  }

  /** All lines of the parts in order. */
  LineSource merge(List<Path> parts, Comparator<OutputLine> order) throws IOException {
    Deque<Path> waiting = new ArrayDeque<>(parts);
    while (waiting.size() > fanIn) {
      // Only as many as must go, so that the last pass is as wide as it may be.
      int excess = waiting.size() - fanIn + 1;
      List<Path> group = new ArrayList<>();
      for (int i = Math.min(fanIn, excess); i > 0; i--) {
        group.add(waiting.removeFirst());
      }
      waiting.addLast(mergedInto(group, order));
    }
    return new MergedLines(List.copyOf(waiting), order);
  }

  private Path mergedInto(List<Path> group, Comparator<OutputLine> order) throws IOException {
    Path merged = folder.resolve("merged-" + merges++ + ".part");
    try (LineSource lines = new MergedLines(group, order);
        PartWriter out = PartWriter.to(merged)) {
      while (lines.peek() != null) {
        out.write(lines.next());
      }
      out.finish();
    }
    for (Path part : group) {
      Files.delete(part);
    }
    return merged;
  }
}
