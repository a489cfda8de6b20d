package org.newsledger.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Deletes a folder with all that is in it. */
public final class DeletedTree {

  private static final Logger LOG = Logger.getLogger(DeletedTree.class.getName());

  // A folder may gain a file while it is emptied, where threads still write as the program ends.
  private static final int TRIES = 5;

  private DeletedTree() {}

  /** Deletes what it can; what it cannot is logged and left to the next run. */
  public static void delete(Path folder) {
    for (int left = TRIES; left > 0 && Files.exists(folder); left--) {
      try {
        deleteOnce(folder);
      } catch (IOException e) {
        if (left == 1) {
          LOG.log(Level.WARNING, "temporary files remain in {0}", folder);
        }
      }
    }
  }

  private static void deleteOnce(Path folder) throws IOException {
    List<Path> children;
    try (Stream<Path> walk = Files.walk(folder)) {
      children = walk.sorted(Comparator.reverseOrder()).toList();
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
    for (Path child : children) {
      Files.deleteIfExists(child);
    }
  }
}
