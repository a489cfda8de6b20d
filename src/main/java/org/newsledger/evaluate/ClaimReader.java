package org.newsledger.evaluate;

import static org.newsledger.evaluate.JsonObjects.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads claims as labels and as the output write them. */
final class ClaimReader {

  private ClaimReader() {}

  /**
   * A labelled claim: a participant is a list of names, best first.
   *
   * @throws IllegalArgumentException if it has no type, or a figure is no number
   */
  static ScoredClaim labelled(JsonNode claim) {
    return claim(claim, ClaimReader::namesOfLabel);
  }

  /**
   * A found claim: a participant has a name, and a text that stands for it.
   *
   * @throws IllegalArgumentException if it has no type, or a figure is no number
   */
  static ScoredClaim found(JsonNode claim) {
    return claim(claim, ClaimReader::namesOfFound);
  }

  private static ScoredClaim claim(JsonNode claim, Function<JsonNode, List<String>> names) {
    String type = text(claim, "type");
    if (type == null) {
      throw new IllegalArgumentException("a claim has no type");
    }
    return new ScoredClaim(
        text(claim, "claim_id"),
        type,
        roles(claim.path("roles"), names),
        sum(claim.path("amount")),
        figure(claim, "percent"),
        figure(claim, "count"),
        text(claim.path("attributes"), "metric"),
        text(claim, "modality"),
        claim.path("optional").asBoolean(),
        number(claim.path("confidence"), "confidence"),
        evidence(claim.path("evidence")),
        text(claim, "rule"));
  }

  private static SortedMap<String, List<Filler.Party>> roles(
      JsonNode roles, Function<JsonNode, List<String>> names) {
    SortedMap<String, List<Filler.Party>> read = new TreeMap<>();
    for (Map.Entry<String, JsonNode> role : roles.properties()) {
      List<Filler.Party> parties = new ArrayList<>();
      role.getValue().forEach(party -> parties.add(party(names.apply(party))));
      read.put(role.getKey(), parties);
    }
    return read;
  }

  private static Filler.Party party(List<String> names) {
    Set<String> keys = new LinkedHashSet<>();
    names.forEach(name -> keys.add(NameKey.of(name)));
    return new Filler.Party(keys, names.isEmpty() ? "" : names.get(0));
  }

  private static List<String> namesOfLabel(JsonNode participant) {
    List<String> names = new ArrayList<>();
    if (participant.isTextual()) {
      addName(names, participant);
    }
    participant.forEach(name -> addName(names, name));
    return names;
  }

  private static List<String> namesOfFound(JsonNode participant) {
    List<String> names = new ArrayList<>();
    if (participant.isObject()) {
      addName(names, participant.path("name"));
      addName(names, participant.path("text"));
    } else {
      addName(names, participant);
    }
    return names;
  }

  private static void addName(List<String> names, JsonNode name) {
    if (name.isTextual() && !name.textValue().isEmpty()) {
      names.add(name.textValue());
    }
  }

  private static Filler.@Nullable Sum sum(JsonNode amount) {
    Double value = number(amount.path("value"), "amount");
    return value == null ? null : new Filler.Sum(value, text(amount, "currency"));
  }

  /** A plain number, or an object that holds it as its value. */
  private static Filler.@Nullable Figure figure(JsonNode claim, String key) {
    JsonNode figure = claim.path(key);
    Double value = number(figure.isObject() ? figure.path("value") : figure, key);
    return value == null ? null : new Filler.Figure(value);
  }

  private static @Nullable Double number(JsonNode value, String key) {
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isNumber()) {
      throw new IllegalArgumentException("the " + key + " of a claim is no number");
    }
    return value.doubleValue();
  }

  private static String evidence(JsonNode evidence) {
    String text = evidence.isObject() ? text(evidence, "text") : evidence.textValue();
    return text == null ? "" : text;
  }
}
