package org.newsledger.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Several sorted part files as one sorted sequence; holds one line of each. */
final class MergedLines implements LineSource {

  private final List<PartReader> all = new ArrayList<>();
  private final PriorityQueue<PartReader> queue;

  MergedLines(List<Path> parts, Comparator<OutputLine> order) throws IOException {
    this.queue = new PriorityQueue<>(Comparator.comparing(MergedLines::head, order));
    try {
      for (Path part : parts) {
        PartReader reader = new PartReader(part);
        all.add(reader);
        offer(reader);
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  @Override
  public @Nullable OutputLine peek() {
    PartReader first = queue.peek();
    return first == null ? null : first.peek();
  }

  @Override
  public OutputLine next() throws IOException {
    PartReader first = queue.poll();
    if (first == null) {
      throw new NoSuchElementException();
    }
    OutputLine line = first.next();
    offer(first);
    return line;
  }

  @Override
  public void close() throws IOException {
    for (Closeable reader : all) {
      reader.close();
    }
  }

  private void offer(PartReader reader) {
    if (reader.peek() != null) {
      queue.add(reader);
    }
  }

  private static OutputLine head(PartReader reader) {
    return Objects.requireNonNull(reader.peek(), "only readers with a line are queued");
  }
}
