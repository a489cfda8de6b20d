package org.newsledger.extract;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.RoleSpec;

/**
 * One file of models/claims, checked and compiled.
 *
 * @param spec roles and what a claim must have
 * @param rules in the order of the file
 * @param smallestAmount what is less, or is a price per share, is not the amount of such a claim;
 *     null where any sum may be
 * @param eachAmount whether sums joined to the amount make claims of their own
 */
public record ClaimType(
    RoleSpec.TypeSpec spec,
    List<Rule> rules,
    @Nullable BigDecimal smallestAmount,
    boolean eachAmount) {

  public ClaimType {
    rules = List.copyOf(rules);
  }

  /** The role of that name; slots such as "amount" are no roles. */
  public java.util.Optional<RoleSpec> role(String name) {
    return spec.roles().stream().filter(r -> r.name().equals(name)).findFirst();
  }
}
