package org.newsledger.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where listed organizations are at home, as {@code models/lexicons/home-countries.tsv} says. Safe
 * for use by several threads.
 */
public final class HomeCountries {

  static final String FILE = "lexicons/home-countries.tsv";

  private final Map<String, String> byName = new HashMap<>();

  /**
   * Reads the list.
   *
   * @throws IllegalArgumentException naming a country or an organization that is on no other list,
   *     or an organization that stands there twice
   */
  public HomeCountries(ModelFiles models, OrganizationIndex organizations) {
    Nationalities nationalities = Nationalities.load(models);
    for (Row row : Tsv.rows(models, FILE, "country", "organizations")) {
      if (nationalities.country(row.get(0)) == null) {
        throw row.wrong("nationalities.tsv has no country '" + row.get(0) + "'");
      }
      for (String name : row.parts(1, "|")) {
        add(row, name, organizations);
      }
    }
  }

  private void add(Row row, String name, OrganizationIndex organizations) {
    if (!name.equals(organizations.canonical(name))) {
      throw row.wrong("organizations/ has nobody whose first name is '" + name + "'");
    }
    if (byName.put(name, row.get(0)) != null) {
      throw row.wrong("'" + name + "' stands there twice");
    }
  }

  /**
   * The country of an organization, null where it is not known.
   *
   * @param canonical its first name in organizations/
   */
  public @Nullable String country(String canonical) {
    return byName.get(canonical);
  }
}
