package org.newsledger.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private static List<Path> files(Path fileOrFolder) throws IOException {
    if (!Files.isDirectory(fileOrFolder)) {
      return List.of(fileOrFolder);
    }
    try (Stream<Path> files = Files.walk(fileOrFolder)) {
      List<Path> found = files.filter(FoundClaims::holdsClaims).sorted().toList();
      if (found.isEmpty()) {
        throw new EvaluationException("The folder " + fileOrFolder + " holds no claims.jsonl.");
      }
      return found;
    }
  }

  private static boolean holdsClaims(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.endsWith(".jsonl") && name.contains("claims") && Files.isRegularFile(path);
  }

  private static void add(Map<String, List<ScoredClaim>> claims, JsonNode object) {
    String id = JsonObjects.text(object, "document_id");
    if (id == null) {
      throw new IllegalArgumentException("it has no document_id");
    }
    claims.computeIfAbsent(id, key -> new ArrayList<>()).add(ClaimReader.found(object));
  }
}
