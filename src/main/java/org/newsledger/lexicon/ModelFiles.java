package org.newsledger.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The content of the files under models/: word lists and claim rules.
 *
 * <p>Holds content, not paths, so that it can be shipped to remote workers.
 */
public final class ModelFiles implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String ROOT = "models";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final char UNDECODABLE = '\uFFFD';
  private static final ModelFiles BUNDLED = load(bundledRoot());

  private final TreeMap<String, String> contents; // "lexicons/currencies.tsv" -> text

  private ModelFiles(TreeMap<String, String> contents) {
    this.contents = contents;
  }

  /** The files inside the jar. */
  public static ModelFiles bundled() {
    return BUNDLED;
  }

  /**
   * The files of a folder laid out like models/; a file that the folder lacks is the bundled one.
   *
   * @throws IllegalArgumentException if there is no such folder, nothing of use in it, or a file
   *     that nobody would read
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static ModelFiles overriddenBy(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("no such folder of models: " + folder);
    }
    TreeMap<String, String> own = readAll(folder);
    if (own.keySet().stream().noneMatch(ModelFiles::isOfUse)) {
      // Most likely a folder too high or too deep; the bundled files alone are not what is wanted.
      throw new IllegalArgumentException(
          "there is neither claims/ nor lexicons/ in the folder of models: " + folder);
    }
    own.keySet().forEach(ModelFiles::checkName);
    TreeMap<String, String> merged = new TreeMap<>(BUNDLED.contents);
    merged.putAll(own);
    return new ModelFiles(merged);
  }

  /**
   * The text of one file.
   *
   * @param path below models/, as in {@code lexicons/currencies.tsv}
   * @throws IllegalArgumentException if there is none, or it is not UTF-8
   */
  public String read(String path) {
    String text = contents.get(path);
    if (text == null) {
      throw new IllegalArgumentException("models/" + path + " is missing");
    }
    if (text.indexOf(UNDECODABLE) >= 0) {
      throw new IllegalArgumentException("models/" + path + " is not UTF-8");
    }
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /** The paths that begin so, in order: {@code list("claims/")}. */
  public List<String> list(String prefix) {
    return contents.keySet().stream().filter(path -> path.startsWith(prefix)).toList();
  }

  /** All paths and texts, in order; for a fingerprint of what decided a run. */
  public Map<String, String> all() {
    return Map.copyOf(contents);
  }

  private static boolean isOfUse(String path) {
    return path.startsWith("claims/")
        || path.startsWith("lexicons/")
        || path.endsWith(".tsv") && BUNDLED.contents.containsKey(path);
  }

  /** A file with a wrong name would be ignored, and the bundled one be used. */
  private static void checkName(String path) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    if (folder.startsWith("claims/") && path.endsWith(".yml")) {
      throw new IllegalArgumentException("models/" + path + " must end in .yaml to be read");
    }
    if (path.endsWith(".tsv")
        && !folder.equals(NameLists.ORGANIZATIONS)
        && !BUNDLED.contents.containsKey(path)) {
      throw new IllegalArgumentException(
          "models/"
              + path
              + " is none of the lists that are read; models/README.md names them, and "
              + NameLists.ORGANIZATIONS
              + " takes any more of organizations");
    }
  }

  private static URL bundledRoot() {
    return Objects.requireNonNull(
        ModelFiles.class.getResource("/" + ROOT + "/README.md"),
        "models/ is not on the class path");
  }

  private static ModelFiles load(URL readme) {
    try {
      URI uri = readme.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return new ModelFiles(readAll(Objects.requireNonNull(Path.of(uri).getParent())));
      }
      String jar = uri.toString();
      try (FileSystem zip =
          FileSystems.newFileSystem(
              Path.of(URI.create(jar.substring("jar:".length(), jar.indexOf("!/")))))) {
        return new ModelFiles(readAll(zip.getPath(ROOT)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("models/ cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static TreeMap<String, String> readAll(Path root) {
    TreeMap<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = root.relativize(file).toString().replace('\\', '/');
        try (InputStream in = Files.newInputStream(file)) {
          found.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("models/ cannot be read: " + root, e);
    }
    return found;
  }
}
