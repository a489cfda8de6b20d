package org.newsledger.write;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A final file under way: one JSON object a line, UTF-8, each counted. */
final class JsonLinesFile implements Closeable {

  private final OutputStream out;
  private final RunCounts counts;

  JsonLinesFile(Path file, RunCounts counts) throws IOException {
    this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    this.counts = counts;
  }

  void write(OutputLine line) throws IOException {
    out.write(line.json().getBytes(StandardCharsets.UTF_8));
    out.write('\n');
    counts.add(line);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
