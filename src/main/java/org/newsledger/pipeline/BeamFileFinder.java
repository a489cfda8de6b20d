package org.newsledger.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.newsledger.read.FileFinder;
import org.newsledger.read.FileFormat;
import org.newsledger.read.FoundFile;
import org.newsledger.read.Glob;
import org.newsledger.read.InputException;
import org.newsledger.read.InputFile;

/**
 * Finds files by Beam's file systems ({@code gs://}, {@code hdfs://} and others on the class path).
 *
 * <p>Lists what lies below the fixed part of a pattern and chooses with {@link Glob}, so that
 * patterns mean the same everywhere; Beam's own differ from one file system to the next.
 */
final class BeamFileFinder implements FileFinder {

  private static final String EVERYTHING = "**";

  @Override
  public List<FoundFile> find(String input) {
    if (Glob.isPattern(input)) {
      Glob glob = new Glob(input);
      return orThrow(below(input, glob.prefix(), glob::matches), "no file matches " + input);
    }
    if (!input.endsWith("/")) {
      List<FoundFile> file = file(input);
      if (!file.isEmpty()) {
        return file;
      }
    }
    String prefix = input.endsWith("/") ? input : input + "/";
    return orThrow(
        below(input, prefix, BeamFileFinder::isReadable),
        "there is no file " + input + ", and no file that can be read in such a folder");
  }

  private static List<FoundFile> file(String input) {
    int cut = input.lastIndexOf('/') + 1;
    return list(input, input).stream()
        .map(found -> found(found, input.substring(0, cut), input.substring(cut)))
        .toList();
  }

  private static List<FoundFile> below(String input, String prefix, Predicate<String> wanted) {
    List<FoundFile> found = new ArrayList<>();
    for (MatchResult.Metadata metadata : list(input, prefix + EVERYTHING)) {
      String below = pathBelow(metadata.resourceId().toString(), prefix);
      if (!below.isEmpty() && !below.endsWith("/") && wanted.test(below)) {
        found.add(found(metadata, prefix, below));
      }
    }
    found.sort(Comparator.comparing(file -> file.file().pathBelowPrefix()));
    return found;
  }

  /** A file system may answer with a fuller name than was asked for, as with a default host. */
  private static String pathBelow(String location, String prefix) {
    if (location.startsWith(prefix)) {
      return location.substring(prefix.length());
    }
    String path = prefix.substring(prefix.indexOf("://") + "://".length());
    int at = location.indexOf(path);
    return at < 0 || path.isEmpty() ? "" : location.substring(at + path.length());
  }

  private static List<MatchResult.Metadata> list(String input, String pattern) {
    try {
      return FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata();
    } catch (IOException | RuntimeException e) {
      String cause = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new InputException("the input " + input + " cannot be listed: " + cause);
    }
  }

  private static FoundFile found(MatchResult.Metadata metadata, String prefix, String below) {
    String location = metadata.resourceId().toString();
    return new FoundFile(new InputFile(prefix + below, below, location), metadata.sizeBytes());
  }

  private static boolean isReadable(String path) {
    return !Glob.isHidden(path) && FileFormat.of(path) != FileFormat.UNSUPPORTED;
  }

  private static List<FoundFile> orThrow(List<FoundFile> found, String sentence) {
    if (found.isEmpty()) {
      throw new InputException(sentence);
    }
    return found;
  }
}
