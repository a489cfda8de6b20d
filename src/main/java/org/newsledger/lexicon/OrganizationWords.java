package org.newsledger.lexicon;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words inside names of organizations, as {@code models/lexicons/organization_words.tsv} says. */
public final class OrganizationWords implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FILE = "lexicons/organization_words.tsv";

  /** What a word does in a name. */
  public enum Role {
    /** Never tells two organizations apart: "Inc", "Group". */
    LEGAL,
    /** Says what the organization does and is left out in its short name: "Motors". */
    GENERIC,
    /** Makes another organization of a name: "Cable". */
    UNIT,
    /** Not counted in acronyms: "of". */
    SMALL,
    /** Heads public bodies, whose words change places: "Department". */
    AGENCY
  }

  private final Map<String, Set<Role>> roles; // word -> what it can be

  private OrganizationWords(Map<String, Set<Role>> roles) {
    this.roles = roles;
  }

  /**
   * Reads the list.
   *
   * @throws IllegalArgumentException naming a class that is none
   */
  public static OrganizationWords load(ModelFiles models) {
    Map<String, Set<Role>> roles = new HashMap<>();
    for (Row row : Tsv.rows(models, FILE, "word", "class")) {
      Role role = row.constant(Role.class, 1);
      roles.computeIfAbsent(row.get(0), word -> EnumSet.noneOf(Role.class)).add(role);
    }
    return new OrganizationWords(roles);
  }

  /** Whether a word can be that; case does not matter. */
  public boolean is(String word, Role role) {
    return roles.getOrDefault(word.toLowerCase(Locale.ROOT), Set.of()).contains(role);
  }
}
