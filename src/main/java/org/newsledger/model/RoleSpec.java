package org.newsledger.model;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A role of a claim type, as its file in models/claims says.
 *
 * @param types which participants it takes
 * @param descriptions whether a phrase that names nobody ("its Egyptian arm") may stand for itself
 * @param each whether each filler makes a claim of its own (targets) or all share one (partners)
 */
public record RoleSpec(String name, Set<EntityType> types, boolean descriptions, boolean each)
    implements Serializable {

  public RoleSpec {
    types = Set.copyOf(types);
  }

  /**
   * A claim type.
   *
   * @param required each inner list is satisfied by any of its members: role names, "amount",
   *     "percent", "count", "date", or "attribute:NAME"
   */
  public record TypeSpec(
      String type, String description, List<RoleSpec> roles, List<List<String>> required)
      implements Serializable {

    public TypeSpec {
      roles = List.copyOf(roles);
      required = List.copyOf(required);
    }
  }
}
