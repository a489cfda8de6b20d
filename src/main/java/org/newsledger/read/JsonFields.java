package org.newsledger.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The named fields of a JSON object, whatever their types; of equal keys the last one's. */
final class JsonFields {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          // Keys are foreign words: they must not fill tables that live as long as the program.
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(200)
                  .maxNumberLength(1_000)
                  // The line is held already; its own cap bounds its strings.
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final Map<String, Field> fields;

  private JsonFields(Map<String, Field> fields) {
    this.fields = fields;
  }

  /**
   * Reads one object.
   *
   * @param wanted the keys to keep; others are read over
   * @throws JsonProcessingException if the text is not one JSON object and nothing else, nests more
   *     than 200 deep or has a number of more than 1,000 digits
   */
  static JsonFields parse(String json, Set<String> wanted) throws JsonProcessingException {
    try (JsonParser parser = JSON.createParser(json)) {
      Map<String, Field> fields = new HashMap<>();
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new NoObjectException("it is not a JSON object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        Field field = field(parser, parser.nextToken(), wanted.contains(key));
        if (wanted.contains(key)) {
          fields.put(key, field);
        }
      }
      if (parser.nextToken() != null) {
        throw new NoObjectException("there is more than one JSON value");
      }
      return new JsonFields(fields);
    } catch (JsonProcessingException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException("a string is read without input or output", e);
    }
  }

  /** The field's value; null where it is missing or null. */
  @Nullable Field get(String key) {
    Field field = fields.get(key);
    return field == null || field.type() == JsonToken.VALUE_NULL ? null : field;
  }

  private static Field field(JsonParser parser, JsonToken type, boolean keep) throws IOException {
    if (type.isStructStart()) {
      parser.skipChildren();
      return new Field(type, "");
    }
    return new Field(type, keep ? Surrogates.replaceLone(parser.getText()) : "");
  }

  /**
   * A value.
   *
   * @param text a string's characters or a number's digits; of no meaning for other types
   */
  record Field(JsonToken type, String text) {

    boolean isString() {
      return type == JsonToken.VALUE_STRING;
    }

    boolean isInteger() {
      return type == JsonToken.VALUE_NUMBER_INT;
    }
  }

  /** Valid JSON, but not one object. */
  static final class NoObjectException extends JsonProcessingException {

    private static final long serialVersionUID = 1L;

    NoObjectException(String sentence) {
      super(sentence);
    }
  }
}
