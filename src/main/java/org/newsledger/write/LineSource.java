package org.newsledger.write;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lines one after the other, the next one visible before it is taken. */
interface LineSource extends Closeable {

  /** The next line; null after the last. */
  @Nullable OutputLine peek();

  /**
   * Takes the next line.
   *
   * @throws java.util.NoSuchElementException after the last
   */
  OutputLine next() throws IOException;
}
