package org.newsledger.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts lines within a bound of memory: what is over it goes to a part file. Not safe for use by
 * several threads.
 */
public final class LineSorter {

  /** Makes part files. */
  @FunctionalInterface
  public interface Parts {

    /** Opens the next part file for writing. */
    OutputStream next() throws IOException;
  }

  private final Comparator<OutputLine> order;
  private final long bound; // bytes
  private final Parts parts;
  private final List<OutputLine> held = new ArrayList<>();
  private long weight;

  /**
   * Sorts by {@code order}.
   *
   * @param bound bytes of lines held before a part is written; one line more than that may be held
   */
  public LineSorter(Comparator<OutputLine> order, long bound, Parts parts) {
    this.order = order;
    this.bound = bound;
    this.parts = parts;
  }

  /** Takes one more line. */
  public void add(OutputLine line) throws IOException {
    held.add(line);
    weight += line.weight();
    if (weight > bound) {
      flush();
    }
  }

  /** Writes what is held, if anything, as one more sorted part. */
  public void flush() throws IOException {
    if (held.isEmpty()) {
      return;
    }
    held.sort(order);
    try (PartWriter out = new PartWriter(parts.next())) {
      for (OutputLine line : held) {
        out.write(line);
      }
      out.finish();
    }
    held.clear();
    weight = 0;
  }
}
