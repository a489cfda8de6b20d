package org.newsledger.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Decompresses gzip (RFC 1952): any number of members one after the other.
 *
 * <p>Stricter than the JDK's stream, which takes whatever follows a member for the end of the file,
 * so that damage there would lose articles in silence; only padding with zeros is let pass. What is
 * read before damage does not depend on the sizes of the caller's reads.
 *
 * <p>Reading throws EOFException if the file ends inside a member, ZipException if it is damaged,
 * and UnreadableException if it is no gzip file at all.
 */
final class GzipMembers extends InputStream {

  private static final int BUFFER = 16 * 1024; // bytes

  private final PushbackInputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 check = new CRC32();
  private final byte[] packed = new byte[BUFFER];
  private final byte[] plain = new byte[BUFFER];
  private int packedEnd = 0;
  private int at = 0; // in plain
  private int plainEnd = 0;
  private boolean first = true;
  private boolean inMember = false;
  private boolean done = false;

  GzipMembers(InputStream in) {
    this.in = new PushbackInputStream(in, BUFFER);
  }

  @Override
  public int read() throws IOException {
    return fill() ? plain[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, plainEnd - at);
    System.arraycopy(plain, at, bytes, offset, count);
    at += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    done = true;
    at = plainEnd;
    inflater.end();
    in.close();
  }

  /** Makes sure that there is a plain byte; false at the end of the file. */
  private boolean fill() throws IOException {
    while (at == plainEnd && !done) {
      if (inMember) {
        inflate();
      } else if (hasMember()) {
        startMember();
      } else {
        done = true;
      }
    }
    return at < plainEnd;
  }

  private void inflate() throws IOException {
    if (inflater.needsInput()) {
      packedEnd = in.read(packed, 0, BUFFER);
      if (packedEnd < 0) {
        throw new EOFException();
      }
      inflater.setInput(packed, 0, packedEnd);
    }
    at = 0;
    plainEnd = 0;
    try {
      plainEnd = inflater.inflate(plain);
    } catch (DataFormatException e) {
      throw damaged();
    }
    if (inflater.needsDictionary()) {
      throw damaged();
    }
    check.update(plain, 0, plainEnd);
    inMember = !inflater.finished();
    if (!inMember) {
      endMember();
    }
  }

  private void endMember() throws IOException {
    int left = inflater.getRemaining();
    in.unread(packed, packedEnd - left, left);
    long crc = littleEndian32();
    long size = littleEndian32();
    if (crc != check.getValue() || size != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw new ZipException("its compressed data does not agree with its checksum");
    }
  }

  /** False at the end of the file, or where only padding follows. */
  private boolean hasMember() throws IOException {
    int next = in.read();
    boolean padded = next == 0 && !first;
    while (padded && next == 0) {
      next = in.read();
    }
    if (next < 0 && !first) {
      return false;
    }
    if (padded) {
      throw damaged();
    }
    if (next >= 0) {
      in.unread(next);
    }
    return true;
  }

  private void startMember() throws IOException {
    if (byteOf() != 0x1F || byteOf() != 0x8B || byteOf() != 8) {
      throw first ? new UnreadableException("it is not compressed with gzip") : damaged();
    }
    skipRestOfHeader(byteOf());
    inflater.reset();
    check.reset();
    first = false;
    inMember = true;
  }

  private void skipRestOfHeader(int flags) throws IOException {
    skip(6); // time, extra flags, operating system
    if ((flags & 4) != 0) { // extra fields
      skip(byteOf() | byteOf() << 8);
    }
    if ((flags & 8) != 0) { // name
      skipText();
    }
    if ((flags & 16) != 0) { // comment
      skipText();
    }
    if ((flags & 2) != 0) { // the header's own checksum
      skip(2);
    }
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      byteOf();
    }
  }

  private void skipText() throws IOException {
    while (byteOf() != 0) {}
  }

  private long littleEndian32() throws IOException {
    long value = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      value |= (long) byteOf() << shift;
    }
    return value;
  }

  private int byteOf() throws IOException {
    int value = in.read();
    if (value < 0) {
      throw new EOFException();
    }
    return value;
  }

  private static ZipException damaged() {
    return new ZipException("its compressed data is damaged");
  }
}
