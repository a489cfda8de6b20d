package org.newsledger.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A series of part files of one folder under one name. */
final class PartFolder implements LineSorter.Parts {

  private final Path folder;
  private final String name;
  private final List<Path> files = new ArrayList<>();

  PartFolder(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  @Override
  public OutputStream next() throws IOException {
    Path file = folder.resolve(name + "-" + files.size() + ".part");
    files.add(file);
    return Files.newOutputStream(file);
  }

  /** What was opened so far. */
  List<Path> files() {
    return List.copyOf(files);
  }
}
