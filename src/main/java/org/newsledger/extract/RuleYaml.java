package org.newsledger.extract;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads the YAML of models/claims, or says in the user's words what is wrong with it. */
final class RuleYaml {

  private static final ObjectMapper YAML =
      new ObjectMapper(
              YAMLFactory.builder().enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL).build())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));

  private RuleYaml() {}

  /**
   * The one claim type of a file.
   *
   * @param path below models/
   * @throws IllegalArgumentException in one sentence that names file, line and fault
   */
  static RuleFile read(String path, String text) {
    try (JsonParser parser = YAML.createParser(text)) {
      JsonToken first = parser.nextToken();
      if (first == null || first == JsonToken.VALUE_NULL) {
        throw new IllegalArgumentException("models/" + path + " is empty");
      }
      RuleFile file = YAML.readValue(parser, RuleFile.class);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException(
            "models/%s line %d: a second document begins; a file holds one claim type"
                .formatted(path, parser.currentTokenLocation().getLineNr()));
      }
      return file;
    } catch (UnrecognizedPropertyException e) {
      int line = lineOfKey(text, e.getPath());
      throw new IllegalArgumentException("models/" + path + " line " + line + ": " + fault(e), e);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("models/" + path + line(e) + ": " + fault(e), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Found anew, for of an unknown key Jackson only tells where what holds it ends. */
  private static int lineOfKey(String text, List<Reference> path) {
    StringBuilder pointer = new StringBuilder();
    for (Reference step : path) {
      String name = step.getFieldName();
      pointer
          .append('/')
          .append(
              name == null
                  ? String.valueOf(step.getIndex())
                  : name.replace("~", "~0").replace("/", "~1"));
    }
    JsonPointer wanted = JsonPointer.compile(pointer.toString());
    try (JsonParser parser = YAML.createParser(text)) {
      while (parser.nextToken() != null) {
        if (parser.hasToken(JsonToken.FIELD_NAME)
            && parser.getParsingContext().pathAsPointer().equals(wanted)) {
          break;
        }
      }
      return parser.currentTokenLocation().getLineNr();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it has been read once before
    }
  }

  private static String line(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null ? "" : " line " + location.getLineNr();
  }

  private static String fault(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      Collection<Object> keys = unknown.getKnownPropertyIds();
      return "unknown key '%s'; known here are %s"
          .formatted(
              unknown.getPropertyName(),
              String.join(", ", new TreeSet<>(keys.stream().map(String::valueOf).toList())));
    }
    if (e instanceof InvalidNullException empty) {
      return "an entry of " + where(empty) + " is empty";
    }
    if (e instanceof MismatchedInputException other) {
      return where(other) + " must be " + kind(other.getTargetType());
    }
    if (e.getCause() instanceof MarkedYAMLException marked) {
      return "no YAML: " + marked.getProblem();
    }
    return "no YAML: " + e.getOriginalMessage().replaceAll("\\s+", " ");
  }

  /** The keys that lead there: "'rules.trigger.verb'". */
  private static String where(JsonMappingException e) {
    List<String> keys =
        e.getPath().stream().map(Reference::getFieldName).filter(name -> name != null).toList();
    return keys.isEmpty() ? "the file" : "'" + String.join(".", keys) + "'";
  }

  private static String kind(@Nullable Class<?> type) {
    if (type != null && Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    if (type != null && (Map.class.isAssignableFrom(type) || type.isRecord())) {
      return "a map of keys to values";
    }
    if (type != null && Number.class.isAssignableFrom(type)) {
      return "a number";
    }
    return type == boolean.class ? "true or false" : "a text";
  }
}
