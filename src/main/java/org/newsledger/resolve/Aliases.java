package org.newsledger.resolve;

import org.jspecify.annotations.Nullable;

/** Names that are known to mean the same organization. Safe for use by several threads. */
public interface Aliases {

  /** The one name for all aliases of an organization, or null where the name is not known. */
  @Nullable String canonical(String name);

  /** Whether the form is also an ordinary word, a surname, a place, or short for others. */
  default boolean isDoubtful(String name) {
    return false;
  }

  /** What the organization is ("bank", "airline"), or null where it is not known. */
  default @Nullable String kind(String name) {
    return null;
  }

  /** The organization's home country as nationalities.tsv names it, or null where unknown. */
  default @Nullable String country(String name) {
    return null;
  }

  /** Who makes the product, or null where it is not known. */
  default @Nullable String maker(String product) {
    return null;
  }

  /** Knows no names. */
  static Aliases none() {
    return name -> null;
  }
}
