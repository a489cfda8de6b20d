package org.newsledger.extract;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Cue;
import org.newsledger.model.Filler;
import org.newsledger.model.Mention;
import org.newsledger.model.Quantity;

/**
 * What came of one rule at one trigger.
 *
 * @param lacks what it lacked to match, in words; empty where it matched
 */
public record RuleAttempt(
    ClaimType type,
    Rule rule,
    int trigger,
    SortedMap<String, List<Filler>> roles,
    @Nullable Mention amount,
    @Nullable Mention percent,
    @Nullable Quantity count,
    @Nullable Mention date,
    List<Cue> cues,
    List<String> lacks) {

  /** Whether the rule matched. */
  public boolean matched() {
    return lacks.isEmpty();
  }

  /** Whether a role or slot is filled; "attribute:NAME" asks for an attribute of the rule. */
  boolean has(String slot) {
    return switch (slot) {
      case "amount" -> amount != null;
      case "percent" -> percent != null;
      case "count" -> count != null;
      case "date" -> date != null;
      default ->
          slot.startsWith("attribute:")
              ? rule.attributes().containsKey(slot.substring("attribute:".length()))
              : roles.containsKey(slot);
    };
  }
}
