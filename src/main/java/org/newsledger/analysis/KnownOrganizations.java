package org.newsledger.analysis;

import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.OrganizationIndex;
import org.newsledger.lexicon.ProductIndex;
import org.newsledger.resolve.Aliases;

/** The gazetteer's organizations, and who makes its products, as the resolver asks for them. */
record KnownOrganizations(OrganizationIndex index, ProductIndex products) implements Aliases {

  @Override
  public @Nullable String canonical(String name) {
    return index.canonical(name);
  }

  @Override
  public @Nullable String kind(String name) {
    return index.kind(name);
  }

  @Override
  public @Nullable String maker(String product) {
    return products.maker(product);
  }
}
