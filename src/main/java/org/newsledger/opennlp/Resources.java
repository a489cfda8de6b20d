package org.newsledger.opennlp;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Opens the model files inside the jar. */
final class Resources {

  private Resources() {}

  static InputStream open(String path) throws IOException {
    InputStream in = Resources.class.getResourceAsStream(path);
    if (in == null) {
      throw new FileNotFoundException("not on the class path: " + path);
    }
    return in;
  }
}
