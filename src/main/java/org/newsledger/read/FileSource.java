package org.newsledger.read;

import java.io.IOException;
import java.io.Serializable;
import java.nio.channels.ReadableByteChannel;

/** Opens files, on whatever machine a worker runs. */
public interface FileSource extends Serializable {

  /**
   * The file's stored bytes from the first on; a SeekableByteChannel where the place allows it.
   *
   * @throws IOException if the file cannot be opened
   */
  ReadableByteChannel open(InputFile file) throws IOException;
}
