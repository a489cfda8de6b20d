package org.newsledger.write;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a part file: lines in some order, then an end mark. A part that was not finished has no
 * end mark and is refused by its reader.
 */
public final class PartWriter implements Closeable {

  static final int END = 0xFF;
  private static final int BUFFER = 1 << 16;

  private final DataOutputStream out;

  /** Takes over the stream and closes it. */
  public PartWriter(OutputStream out) {
    this.out = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
  }

  static PartWriter to(Path file) throws IOException {
    return new PartWriter(Files.newOutputStream(file));
  }

  /** Appends a line; that it comes after the one before is the caller's duty. */
  public void write(OutputLine line) throws IOException {
    LineFormat.write(line, out);
  }

  /** Writes the end mark; only a part that is finished can be read. */
  public void finish() throws IOException {
    out.writeByte(END);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
