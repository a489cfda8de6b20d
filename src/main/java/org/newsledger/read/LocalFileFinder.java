package org.newsledger.read;

import java.io.File;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds files of this machine.
 *
 * <p>A folder means everything in it and in its folders that can be read; other and hidden files
 * are passed over. A file named outright, or matched by a pattern, is found whatever its ending. A
 * name that exists is taken as it is, even if it has signs of a pattern.
 */
public final class LocalFileFinder implements FileFinder {

  private static final String SCHEME = "file://";

  @Override
  public List<FoundFile> find(String input) {
    String scheme = input.startsWith(SCHEME) ? SCHEME : "";
    String name = input.substring(scheme.length());
    Path path = path(name);
    if (Files.isDirectory(path)) {
      return inFolder(input, path);
    }
    if (Files.exists(path) && !input.endsWith("/")) {
      int cut = input.lastIndexOf('/') + 1;
      return List.of(found(path, input.substring(0, cut), input.substring(cut)));
    }
    if (Glob.isPattern(name)) {
      return byPattern(input, scheme, new Glob(name));
    }
    throw new InputException("there is no file or folder " + input);
  }

  private static List<FoundFile> inFolder(String input, Path folder) {
    String prefix = input.endsWith("/") ? input : input + "/";
    List<FoundFile> found =
        walk(
            folder,
            Integer.MAX_VALUE,
            prefix,
            false,
            path -> !Glob.isHidden(path) && FileFormat.of(path) != FileFormat.UNSUPPORTED);
    if (found.isEmpty()) {
      throw new InputException(
          "there is no " + FileFormat.ENDINGS + " file in the folder " + input);
    }
    return found;
  }

  private static List<FoundFile> byPattern(String input, String scheme, Glob glob) {
    Path folder = path(glob.prefix());
    List<FoundFile> found =
        Files.isDirectory(folder)
            ? walk(folder, glob.depth(), scheme + glob.prefix(), glob.namesHidden(), glob::matches)
            : List.of();
    if (found.isEmpty()) {
      throw new InputException("no file matches " + input);
    }
    return found;
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new InputException("not a name of a file: " + name);
    }
  }

  private static List<FoundFile> walk(
      Path folder, int depth, String prefix, boolean hidden, Predicate<String> wanted) {
    Walk walk = new Walk(folder, prefix, hidden, wanted);
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, walk);
    } catch (IOException e) {
      throw new InputException("the folder " + prefix + " cannot be read: " + IoSentence.of(e));
    }
    walk.found.sort(Comparator.comparing(found -> found.file().pathBelowPrefix()));
    return walk.found;
  }

  private static FoundFile found(Path path, String prefix, String below) {
    long size = path.toFile().length();
    return new FoundFile(new InputFile(prefix + below, below, location(path)), size);
  }

  /** A URI keeps the bytes of a name that the platform's character set cannot show. */
  private static String location(Path path) {
    try {
      return path.toRealPath().toUri().toString();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize().toUri().toString();
    }
  }

  /** Collects the wanted files of a folder. */
  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final String prefix;
    private final boolean hidden; // whether to go into hidden folders
    private final Predicate<String> wanted; // of paths below the folder
    private final List<FoundFile> found = new ArrayList<>();

    Walk(Path folder, String prefix, boolean hidden, Predicate<String> wanted) {
      this.folder = folder;
      this.prefix = prefix;
      this.hidden = hidden;
      this.wanted = wanted;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
      return hidden || !Glob.isHidden(below(visited))
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      // A link that is met here leads nowhere: reading it will say so.
      if (attributes.isRegularFile() || attributes.isSymbolicLink()) {
        String below = below(file);
        if (wanted.test(below)) {
          found.add(found(file, prefix, below));
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (e instanceof FileSystemLoopException || Glob.isHidden(below(file))) {
        return FileVisitResult.CONTINUE;
      }
      throw e;
    }

    private String below(Path file) {
      String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
      return path.indexOf('\uFFFD') < 0 ? path : decoded(file);
    }

    /** The name as UTF-8 where the platform's character set cannot show it. */
    private String decoded(Path file) {
      String whole = file.toUri().getRawPath();
      String below = whole.substring(folder.toUri().getRawPath().length());
      return URLDecoder.decode(below.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
  }
}
