package org.newsledger.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Cue;
import org.newsledger.model.Filler;
import org.newsledger.model.Mention;
import org.newsledger.model.Quantity;

/**
 * What came of one rule at one trigger.
 *
 * @param lacks what it lacked to match, in words; empty where it matched
 * @param own by the head of a filler, the quantities that are its own
 * @param further sums with their dates that make claims of their own beside the amount
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
    SortedMap<String, String> attributes,
    List<Cue> cues,
    List<String> lacks,
    Map<Integer, OwnQuantities> own,
    List<OwnQuantities> further) {

  private static final Set<String> PLURAL_PRONOUNS = Set.of("they", "their", "them", "both");

  private static final Pattern GROUP =
      Pattern.compile("^(?:both|the two|the pair|the duo|the companies|the firms|the groups)\\b");

  /** Whether the rule matched. */
  public boolean matched() {
    return lacks.isEmpty();
  }

  private boolean isPaired(String slot) {
    List<String> pair = rule.pair();
    if (pair.isEmpty() || !pair.get(1).equals(slot) || roles.containsKey(slot)) {
      return false;
    }
    List<Filler> all = roles.getOrDefault(pair.get(0), List.of());
    return all.size() > 1 || (all.size() == 1 && all.get(0).form() != Filler.Form.NAME);
  }

  /** How many fillers a role, slot or "attribute:NAME" has. */
  int filled(String slot) {
    if (rule.recalled().contains(slot) && !roles.containsKey(slot)) {
      return 1; // what the article told before fills it, or the claim is dropped then
    }
    if (isPaired(slot)) {
      return 1; // as soon as it is known who "they" are
    }
    return switch (slot) {
      case "amount" -> amount == null ? 0 : 1;
      case "percent" -> percent == null ? 0 : 1;
      case "count" -> count == null ? 0 : 1;
      case "date" -> date == null ? 0 : 1;
      default ->
          slot.startsWith(Requirement.ATTRIBUTE)
              ? (attributes.containsKey(slot.substring(Requirement.ATTRIBUTE.length())) ? 1 : 0)
              : roles.getOrDefault(slot, List.of()).stream().mapToInt(RuleAttempt::atLeast).sum();
    };
  }

  /** How many a filler stands for at least: two where it is "they" or "the two companies". */
  private static int atLeast(Filler filler) {
    String text = filler.text().toLowerCase(Locale.ROOT);
    boolean several =
        switch (filler.form()) {
          case PRONOUN -> PLURAL_PRONOUNS.contains(text);
          case DESCRIPTION -> GROUP.matcher(text).find();
          default -> false;
        };
    return several ? 2 : 1;
  }
}
