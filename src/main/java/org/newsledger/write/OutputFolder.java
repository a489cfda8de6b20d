package org.newsledger.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a run writes: files come about in a folder {@code .newsledger-<run>} inside the output and
 * are moved out of it at the very end, so that a run that dies leaves nothing under a final name.
 *
 * <p>Opening removes what earlier runs that were killed left behind. One run at a time: the
 * temporary folder holds a lock for as long as its process lives.
 */
public final class OutputFolder implements Closeable {

  private static final String PREFIX = ".newsledger-";
  private static final String LOCK = "lock";

  private final Path output;
  private final Path temporary;
  private final FileChannel lock;
  private final Thread onKill;

  private OutputFolder(Path output, Path temporary, FileChannel lock) {
    this.output = output;
    this.temporary = temporary;
    this.lock = lock;
    this.onKill = new Thread(() -> DeletedTree.delete(temporary), "remove-temporary-files");
  }

  /**
   * Makes the folder if need be, removes left-overs, and claims it.
   *
   * @throws IllegalArgumentException with one clear sentence if it cannot be written to or another
   *     run is writing to it
   */
  public static OutputFolder open(Path output) {
    try {
      Files.createDirectories(output);
      removeLeftOvers(output);
      return claim(output);
    } catch (IOException e) {
      throw new IllegalArgumentException("The output folder cannot be written to: " + output, e);
    }
  }

  private static OutputFolder claim(Path output) throws IOException {
    Path temporary = Files.createDirectory(output.resolve(PREFIX + UUID.randomUUID()));
    FileChannel lock =
        FileChannel.open(
            temporary.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    if (lock.tryLock() == null) {
      throw new IOException("the new lock is taken");
    }
    OutputFolder folder = new OutputFolder(output, temporary, lock);
    Files.createDirectory(folder.parts());
    Files.createDirectory(folder.work());
    Files.createDirectory(folder.ready());
    Runtime.getRuntime().addShutdownHook(folder.onKill);
    return folder;
  }

  /** Where the final files go. */
  public Path output() {
    return output.toAbsolutePath().normalize();
  }

  /** For part files. */
  public Path parts() {
    return temporary.resolve("parts").toAbsolutePath();
  }

  /** For the merging of part files. */
  public Path work() {
    return temporary.resolve("work");
  }

  /** For finished files before they are moved. */
  public Path ready() {
    return temporary.resolve("ready");
  }

  /**
   * Moves the finished files out, over those of an earlier run. The account of the earlier run goes
   * first and that of this run comes last: where run.json stands, the files belong together.
   *
   * @throws IOException if one cannot be moved
   */
  public void publish() throws IOException {
    Files.deleteIfExists(output.resolve(OutputFiles.RUN));
    for (String name : OutputFiles.ALL) {
      Path finished = ready().resolve(name);
      if (Files.exists(finished)) {
        Files.move(
            finished,
            output.resolve(name),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.deleteIfExists(output.resolve(name));
      }
    }
  }

  /** Removes the temporary folder. */
  @Override
  public void close() throws IOException {
    lock.close();
    DeletedTree.delete(temporary);
    try {
      Runtime.getRuntime().removeShutdownHook(onKill);
    } catch (IllegalStateException e) {
      return; // the program is ending: the hook runs anyway and finds nothing
    }
  }

  private static void removeLeftOvers(Path output) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(output, PREFIX + "*")) {
      for (Path folder : found) {
        if (Files.isDirectory(folder)) {
          requireDead(folder, output);
          DeletedTree.delete(folder);
        }
      }
    }
  }

  private static void requireDead(Path folder, Path output) throws IOException {
    Path file = folder.resolve(LOCK);
    if (!Files.exists(file)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        @Nullable FileLock taken = tryLock(channel)) {
      if (taken == null) {
        throw new IllegalArgumentException(
            "Another run is writing to the output folder: " + output);
      }
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // a run of this very process
    }
  }
}
