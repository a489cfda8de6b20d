package org.newsledger.read;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;

/** What files hold, after decompression. */
final class Contents {

  private static final int BUFFER = 64 * 1024; // bytes

  private final FileSource source;

  Contents(FileSource source) {
    this.source = source;
  }

  /** The bytes of a file after decompression. */
  InputStream bytes(InputFile file) throws IOException {
    ReadableByteChannel channel = source.open(file);
    InputStream stored = new BufferedInputStream(Channels.newInputStream(channel), BUFFER);
    return FileFormat.isGzip(file.pathBelowPrefix()) ? new GzipMembers(stored) : stored;
  }

  /** The lines of a JSONL file from its first: UTF-8 or a superset of ASCII, never UTF-16. */
  Lines lines(InputFile file) throws IOException {
    PushbackInputStream in = new PushbackInputStream(bytes(file), 2);
    try {
      byte[] start = in.readNBytes(2);
      ByteOrder utf16 = TextDecoder.utf16Mark(start);
      if (utf16 != null) {
        return new Lines(new Utf16ToUtf8(in, utf16), false);
      }
      in.unread(start);
      return new Lines(in, !FileFormat.isGzip(file.pathBelowPrefix()));
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /**
   * The lines from a byte on.
   *
   * @param start counted in the stream that {@link #lines(InputFile)} gives
   * @param stored whether these are the bytes of the file itself
   */
  InputStream linesFrom(InputFile file, long start, boolean stored) throws IOException {
    if (!stored) {
      return skip(lines(file).in(), start);
    }
    ReadableByteChannel channel = source.open(file);
    InputStream in = new BufferedInputStream(Channels.newInputStream(channel), BUFFER);
    if (channel instanceof SeekableByteChannel seekable) {
      seekable.position(start);
      return in;
    }
    return skip(in, start);
  }

  private static InputStream skip(InputStream in, long count) throws IOException {
    try {
      in.skipNBytes(count);
      return in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /**
   * An open JSONL file.
   *
   * @param stored whether a byte's place in the stream is its place in the file
   */
  record Lines(InputStream in, boolean stored) implements Closeable {

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
