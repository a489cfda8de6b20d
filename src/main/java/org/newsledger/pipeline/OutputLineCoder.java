package org.newsledger.pipeline;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.newsledger.write.LineFormat;
import org.newsledger.write.OutputLine;

/** Output lines between workers, in the format of part files. */
final class OutputLineCoder extends AtomicCoder<OutputLine> {

  static final OutputLineCoder INSTANCE = new OutputLineCoder();

  private static final long serialVersionUID = 1L;

  private OutputLineCoder() {}

  @Override
  public void encode(OutputLine line, OutputStream out) throws IOException {
    LineFormat.write(line, new DataOutputStream(out));
  }

  @Override
  public OutputLine decode(InputStream in) throws IOException {
    return LineFormat.read(new DataInputStream(in));
  }

  @Override
  public boolean consistentWithEquals() {
    return true;
  }
}
