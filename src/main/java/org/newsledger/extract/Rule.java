package org.newsledger.extract;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One way to say a claim: a trigger and where each role stands in its grammar.
 *
 * @param id "type.name"
 * @param status whether the event must be settled (agreed, done), open (offered, wished for), or
 *     either
 * @param having each must lead somewhere
 * @param lacking none may lead anywhere
 * @param slots role or slot ("amount", "percent", "count", "date") to paths, the first that leads
 *     to a fitting filler wins
 * @param required as {@code RoleSpec.TypeSpec#required}, on top of the type's own
 * @param recalled roles that, where the sentence leaves them open, are those of what the article
 *     told before: "the deal", "its bid"
 * @param pair two roles: of several that fill the first while nobody fills the second, the first
 *     keeps its role and the others take the second ("X and Y merged"); empty for none
 * @param share bounds of the percent, or null for any
 * @param attributes fixed values
 * @param attributesByTrigger attribute to the value that each trigger phrase gives it
 * @param implied effects that the wording itself has on the claim
 */
public record Rule(
    String id,
    Trigger trigger,
    Status status,
    List<RolePath> having,
    List<RolePath> lacking,
    Map<String, List<RolePath>> slots,
    List<List<String>> required,
    List<String> recalled,
    List<String> pair,
    @Nullable ShareBounds share,
    SortedMap<String, String> attributes,
    Map<String, Map<String, String>> attributesByTrigger,
    List<org.newsledger.model.Cue.Effect> implied,
    List<Example> examples,
    List<String> nearMisses) {

  public Rule {
    having = List.copyOf(having);
    lacking = List.copyOf(lacking);
    required = List.copyOf(required);
    recalled = List.copyOf(recalled);
    pair = List.copyOf(pair);
    implied = List.copyOf(implied);
    examples = List.copyOf(examples);
    nearMisses = List.copyOf(nearMisses);
  }

  /** The attributes of a claim that the given phrase set off. */
  public SortedMap<String, String> attributesFor(String phrase) {
    if (attributesByTrigger.isEmpty()) {
      return attributes;
    }
    TreeMap<String, String> all = new TreeMap<>(attributes);
    attributesByTrigger.forEach(
        (attribute, values) -> {
          String value = values.get(phrase);
          if (value != null) {
            all.put(attribute, value);
          }
        });
    return Collections.unmodifiableSortedMap(all);
  }

  /** How far along the event is. */
  public enum Status {
    ANY,
    /** Agreed, announced or done. */
    SETTLED,
    /** Offered, wished for or possible. */
    OPEN,
    /** Open, or planned: not yet done. */
    PENDING,
    /** Neither open nor planned. */
    DONE
  }

  /**
   * Which shares of a company the rule takes, in percent.
   *
   * @param atLeast inclusive
   * @param below exclusive
   * @param unstated whether it also takes a share of unstated size
   */
  public record ShareBounds(double atLeast, double below, boolean unstated) {}

  /**
   * A sentence with what must come out of it.
   *
   * @param expected role or slot to its text: names joined by "; ", "97400000000 USD", "10"
   */
  public record Example(String text, SortedMap<String, String> expected) {}
}
