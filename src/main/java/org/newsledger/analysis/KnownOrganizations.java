package org.newsledger.analysis;

import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.HomeCountries;
import org.newsledger.lexicon.OrganizationIndex;
import org.newsledger.lexicon.ProductIndex;
import org.newsledger.resolve.Aliases;

/**
 * The gazetteer's organizations, where they are at home, and who makes its products, as the
 * resolver asks for them.
 */
record KnownOrganizations(OrganizationIndex index, HomeCountries homes, ProductIndex products)
    implements Aliases {

  @Override
  public @Nullable String canonical(String name) {
    return index.canonical(name);
  }

  @Override
  public boolean isDoubtful(String name) {
    return index.isDoubtful(name);
  }

  @Override
  public @Nullable String kind(String name) {
    return index.kind(name);
  }

  @Override
  public @Nullable String country(String name) {
    String canonical = index.canonical(name);
    return canonical == null ? null : homes.country(canonical);
  }

  @Override
  public @Nullable String maker(String product) {
    return products.maker(product);
  }
}
