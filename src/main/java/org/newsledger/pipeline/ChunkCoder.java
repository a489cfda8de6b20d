package org.newsledger.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.BooleanCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.newsledger.read.Chunk;
import org.newsledger.read.InputFile;

/** Chunks as few bytes: there are hundreds of thousands of them in a large run. */
final class ChunkCoder extends AtomicCoder<Chunk> {

  static final ChunkCoder INSTANCE = new ChunkCoder();

  private static final long serialVersionUID = 1L;
  private static final int FILES = 0;
  private static final int LINES = 1;
  private static final StringUtf8Coder TEXT = StringUtf8Coder.of();
  private static final VarLongCoder NUMBER = VarLongCoder.of();
  private static final BooleanCoder FLAG = BooleanCoder.of();
  private static final Coder<List<InputFile>> FILE_LIST = ListCoder.of(new FileCoder());

  private ChunkCoder() {}

  @Override
  public void encode(Chunk chunk, OutputStream out) throws IOException {
    if (chunk instanceof Chunk.Files files) {
      out.write(FILES);
      FILE_LIST.encode(files.files(), out);
    } else if (chunk instanceof Chunk.Lines lines) {
      out.write(LINES);
      FileCoder.encodeFile(lines.file(), out);
      NUMBER.encode(lines.start(), out);
      NUMBER.encode(lines.end(), out);
      NUMBER.encode(lines.firstLine(), out);
      FLAG.encode(lines.stored(), out);
    }
  }

  @Override
  public Chunk decode(InputStream in) throws IOException {
    int kind = in.read();
    return switch (kind) {
      case FILES -> new Chunk.Files(FILE_LIST.decode(in));
      case LINES ->
          new Chunk.Lines(
              FileCoder.decodeFile(in),
              NUMBER.decode(in),
              NUMBER.decode(in),
              NUMBER.decode(in),
              FLAG.decode(in));
      default -> throw new CoderException("no kind of chunk: " + kind);
    };
  }

  private Object readResolve() {
    return INSTANCE;
  }

  /** The files that chunks point to. */
  private static final class FileCoder extends AtomicCoder<InputFile> {

    private static final long serialVersionUID = 1L;

    static void encodeFile(InputFile file, OutputStream out) throws IOException {
      TEXT.encode(file.uri(), out);
      TEXT.encode(file.pathBelowPrefix(), out);
      TEXT.encode(file.location(), out);
    }

    static InputFile decodeFile(InputStream in) throws IOException {
      return new InputFile(TEXT.decode(in), TEXT.decode(in), TEXT.decode(in));
    }

    @Override
    public void encode(InputFile file, OutputStream out) throws IOException {
      encodeFile(file, out);
    }

    @Override
    public InputFile decode(InputStream in) throws IOException {
      return decodeFile(in);
    }
  }
}
