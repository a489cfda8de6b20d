package org.newsledger.write;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Reads a part file line by line; holds one line. */
final class PartReader implements LineSource {

  private final Path file;
  private final DataInputStream in;
  private @Nullable OutputLine upcoming;

  PartReader(Path file) throws IOException {
    this.file = file;
    this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    try {
      this.upcoming = read();
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  @Override
  public @Nullable OutputLine peek() {
    return upcoming;
  }

  @Override
  public OutputLine next() throws IOException {
    OutputLine line = upcoming;
    if (line == null) {
      throw new NoSuchElementException();
    }
    upcoming = read();
    return line;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private @Nullable OutputLine read() throws IOException {
    try {
      int kind = in.readUnsignedByte();
      return kind == PartWriter.END ? null : LineFormat.afterKind(kind, in);
    } catch (EOFException e) {
      throw new IOException("part file ends too early: " + file, e);
    }
  }
}
