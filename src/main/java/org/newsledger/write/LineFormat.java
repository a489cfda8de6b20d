package org.newsledger.write;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Lines as bytes, for part files and between workers: the kind's ordinal, then each field; strings
 * as UTF-8 behind their length in bytes.
 */
public final class LineFormat {

  private static final Kind[] KINDS = Kind.values();

  private LineFormat() {}

  /** Writes one line. */
  public static void write(OutputLine line, DataOutput out) throws IOException {
    out.writeByte(line.kind().ordinal());
    string(line.documentId(), out);
    out.writeInt(line.start());
    out.writeInt(line.end());
    string(line.type(), out);
    string(line.id(), out);
    string(line.sourceUri(), out);
    string(line.contentHash(), out);
    tally(line.tally(), out);
    string(line.json(), out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if the bytes end too early or are no line
   */
  public static OutputLine read(DataInput in) throws IOException {
    return afterKind(in.readByte(), in);
  }

  /** The rest of a line whose first byte has been read. */
  static OutputLine afterKind(int kind, DataInput in) throws IOException {
    if (kind < 0 || kind >= KINDS.length) {
      throw new IOException("not a line: kind " + kind);
    }
    return new OutputLine(
        KINDS[kind],
        string(in),
        in.readInt(),
        in.readInt(),
        string(in),
        string(in),
        string(in),
        string(in),
        tally(in),
        string(in));
  }

  private static void tally(Tally tally, DataOutput out) throws IOException {
    out.writeInt(tally.sentences());
    out.writeInt(tally.parsed());
    out.writeInt(tally.capped());
    out.writeInt(tally.tokens());
  }

  private static Tally tally(DataInput in) throws IOException {
    return new Tally(in.readInt(), in.readInt(), in.readInt(), in.readInt());
  }

  private static void string(String value, DataOutput out) throws IOException {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String string(DataInput in) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      throw new IOException("not a line: string of length " + length);
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
