package org.newsledger.read;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens files of this machine. */
public final class LocalFileSource implements FileSource {

  private static final long serialVersionUID = 1L;

  @Override
  public ReadableByteChannel open(InputFile file) throws IOException {
    Path path = Path.of(URI.create(file.location()));
    if (!Files.exists(path)) {
      throw new NoSuchFileException(file.uri());
    }
    // A pipe would block for ever.
    if (!Files.isRegularFile(path)) {
      throw new UnreadableException("it is not a regular file");
    }
    return Files.newByteChannel(path);
  }
}
