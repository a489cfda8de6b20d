package org.newsledger.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.newsledger.write.Kind;

/** The names of part files and the list of those that count: one name a line, in order. */
final class PartList {

  static final String FILE = "parts.list";

  private PartList() {}

  /** "claims-0f3c.part". */
  static String name(Kind kind, String unique) {
    return kind.label() + "-" + unique + ".part";
  }

  /** A file in a folder of any file system that Beam knows. */
  static ResourceId resource(String folder, String name) {
    return FileSystems.matchNewResource(folder, true)
        .resolve(name, StandardResolveOptions.RESOLVE_FILE);
  }

  /**
   * The listed part files by kind.
   *
   * @throws IOException if there is no list: then the run did not come to its end
   */
  static Map<Kind, List<Path>> read(Path folder) throws IOException {
    Map<Kind, List<Path>> parts = new EnumMap<>(Kind.class);
    try {
      for (String name : Files.readAllLines(folder.resolve(FILE))) {
        String kind = name.substring(0, name.indexOf('-')).toUpperCase(Locale.ROOT);
        parts
            .computeIfAbsent(Kind.valueOf(kind), key -> new ArrayList<>())
            .add(folder.resolve(name));
      }
    } catch (NoSuchFileException e) {
      throw new IOException(
          "The workers wrote no list of part files; the output folder must be one that they all"
              + " share: "
              + folder,
          e);
    }
    return parts;
  }
}
