package org.newsledger.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes input files of tests into a folder, and reads them. */
record Folder(Path path) {

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  InputFile write(String name, byte[] bytes) {
    try {
      Path file = path.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return new InputFile("in/" + name, name, file.toUri().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  InputFile write(String name, String text) {
    return write(name, utf8(text));
  }

  static Collected read(InputFile file) {
    return read(file, ReadLimits.DEFAULT);
  }

  static Collected read(InputFile file, ReadLimits limits) {
    Collected collected = new Collected();
    Chunk chunk =
        file.format() == FileFormat.JSON_LINES
            ? Chunk.Lines.all(file)
            : new Chunk.Files(List.of(file));
    new ChunkReader(new LocalFileSource(), limits).read(chunk, collected);
    return collected;
  }
}
