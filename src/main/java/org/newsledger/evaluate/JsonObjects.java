package org.newsledger.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a UTF-8 file of JSON objects, one a line; blank lines are passed over. */
public final class JsonObjects {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Takes an object. */
  public interface Sink {
    /**
     * Takes the object of a line.
     *
     * @throws IllegalArgumentException with a sentence about the object, without file and line
     */
    void take(JsonNode object);
  }

  private JsonObjects() {}

  /**
   * Reads a file line by line.
   *
   * @throws EvaluationException if it is missing, no UTF-8, or a line is not as it should be
   */
  public static void read(Path file, Sink sink) throws IOException {
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          sink.take(object(line));
        }
      }
    } catch (NoSuchFileException e) {
      throw new EvaluationException("There is no file " + file + ".", e);
    } catch (CharacterCodingException e) {
      throw new EvaluationException("The file " + file + " is not UTF-8.", e);
    } catch (IllegalArgumentException e) {
      throw new EvaluationException(
          "Line " + number + " of " + file + " cannot be used: " + e.getMessage() + ".", e);
    }
  }

  /** The text of a field; null where it is missing or null. */
  public static @Nullable String text(JsonNode object, String key) {
    JsonNode value = object.path(key);
    return value.isTextual() ? value.textValue() : null;
  }

  private static JsonNode object(String line) {
    JsonNode node;
    try {
      node = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("it is not JSON", e);
    }
    if (!node.isObject()) {
      throw new IllegalArgumentException("it is no JSON object");
    }
    return node;
  }
}
