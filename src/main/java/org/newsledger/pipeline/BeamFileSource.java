package org.newsledger.pipeline;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import org.apache.beam.sdk.io.FileSystems;
import org.newsledger.read.FileSource;
import org.newsledger.read.InputFile;
import org.newsledger.read.LocalFileSource;

/** Opens files wherever Beam can: local ones, and those of the file systems on the class path. */
final class BeamFileSource implements FileSource {

  private static final long serialVersionUID = 1L;

  private final LocalFileSource local = new LocalFileSource();

  @Override
  public ReadableByteChannel open(InputFile file) throws IOException {
    if (file.location().startsWith("file:")) {
      return local.open(file);
    }
    return FileSystems.open(FileSystems.matchNewResource(file.location(), false));
  }
}
