package org.newsledger.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.newsledger.lexicon.ModelFiles;

/** Counts the claim rules of the model files. */
final class RuleCount {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private RuleCount() {}

  /**
   * The entries under {@code rules} in all files of models/claims.
   *
   * @throws IllegalArgumentException naming a file that is no YAML
   */
  static long of(ModelFiles models) {
    return models.list("claims/").stream()
        .filter(path -> path.endsWith(".yaml"))
        .mapToLong(path -> rules(path, models.read(path)))
        .sum();
  }

  private static long rules(String path, String text) {
    try {
      return YAML.readTree(text).path("rules").size();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "models/" + path + " is not YAML: " + e.getOriginalMessage(), e);
    }
  }
}
