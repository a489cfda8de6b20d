package org.newsledger.extract;

import java.util.List;
import org.newsledger.model.RoleSpec;

/**
 * One file of models/claims, checked and compiled.
 *
 * @param spec roles and what a claim must have
 * @param rules in the order of the file
 */
public record ClaimType(RoleSpec.TypeSpec spec, List<Rule> rules) {

  public ClaimType {
    rules = List.copyOf(rules);
  }

  /** The role of that name; slots such as "amount" are no roles. */
  public java.util.Optional<RoleSpec> role(String name) {
    return spec.roles().stream().filter(r -> r.name().equals(name)).findFirst();
  }
}
