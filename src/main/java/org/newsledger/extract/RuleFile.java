package org.newsledger.extract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The YAML of models/claims as it stands there, before it is checked; keys are its field names. */
record RuleFile(
    @Nullable String type,
    @Nullable String description,
    @Nullable LinkedHashMap<String, RoleEntry> roles,
    @Nullable List<String> requires,
    @JsonProperty("smallest_amount") @Nullable BigDecimal smallestAmount,
    @JsonProperty("each_amount") boolean eachAmount,
    @Nullable LinkedHashMap<String, JsonNode> defaults,
    @Nullable List<RuleEntry> rules) {

  record RoleEntry(@Nullable List<String> types, boolean descriptions, boolean each) {}

  record RuleEntry(
      @Nullable String name,
      @Nullable TriggerEntry trigger,
      @Nullable String status,
      @Nullable List<String> having,
      @Nullable List<String> lacking,
      @Nullable LinkedHashMap<String, JsonNode> roles,
      @Nullable List<String> requires,
      @Nullable List<String> recalls,
      @Nullable List<String> pair,
      @Nullable List<String> each,
      @Nullable String share,
      @Nullable LinkedHashMap<String, String> attributes,
      @Nullable List<String> implies,
      @Nullable List<ExampleEntry> examples,
      @JsonProperty("near_misses") @Nullable List<String> nearMisses) {}

  record TriggerEntry(
      @Nullable List<String> verb, @Nullable List<String> noun, @Nullable List<String> adjective) {}

  record ExampleEntry(@Nullable String text, @Nullable LinkedHashMap<String, String> claim) {}
}
