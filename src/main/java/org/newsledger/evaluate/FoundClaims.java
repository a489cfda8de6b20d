package org.newsledger.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the claims that a run has written. */
final class FoundClaims {

  private FoundClaims() {}

  /**
   * Reads a file of claims, or all {@code *claims*.jsonl} of a folder and the folders in it.
   *
   * @return claims by document, in the order of the files
   * @throws EvaluationException if there is none, or one cannot be read as such
   */
  static Map<String, List<ScoredClaim>> read(Path fileOrFolder) throws IOException {
    Map<String, List<ScoredClaim>> claims = new HashMap<>();
    for (Path file : files(fileOrFolder)) {
      JsonObjects.read(file, object -> add(claims, object));
    }
    return claims;
  }

  /**
   * The articles that a run has read, by the {@code documents.jsonl} beside its claims.
   *
   * @param fileOrFolder as for {@link #read}
   * @return ids; empty if there is no such file
   */
  static Set<String> documents(Path fileOrFolder) throws IOException {
    Set<String> ids = new HashSet<>();
    List<Path> files =
        Files.isDirectory(fileOrFolder)
            ? files(fileOrFolder, "documents")
            : List.of(fileOrFolder.resolveSibling("documents.jsonl"));
    for (Path file : files) {
      if (Files.isRegularFile(file)) {
        JsonObjects.read(file, object -> ids.add(id(object)));
      }
    }
    return ids;
  }

  private static List<Path> files(Path fileOrFolder) throws IOException {
    if (!Files.isDirectory(fileOrFolder)) {
      return List.of(fileOrFolder);
    }
    List<Path> found = files(fileOrFolder, "claims");
    if (found.isEmpty()) {
      throw new EvaluationException("The folder " + fileOrFolder + " holds no claims.jsonl.");
    }
    return found;
  }

  private static List<Path> files(Path folder, String kind) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(path -> holds(path, kind)).sorted().toList();
    }
  }

  private static boolean holds(Path path, String kind) {
    String name = String.valueOf(path.getFileName());
    return name.endsWith(".jsonl") && name.contains(kind) && Files.isRegularFile(path);
  }

  private static void add(Map<String, List<ScoredClaim>> claims, JsonNode object) {
    claims.computeIfAbsent(id(object), key -> new ArrayList<>()).add(ClaimReader.found(object));
  }

  private static String id(JsonNode object) {
    String id = JsonObjects.text(object, "document_id");
    if (id == null) {
      throw new IllegalArgumentException("it has no document_id");
    }
    return id;
  }
}
