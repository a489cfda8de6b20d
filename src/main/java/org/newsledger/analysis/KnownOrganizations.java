package org.newsledger.analysis;

import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.OrganizationIndex;
import org.newsledger.resolve.Aliases;

/** The gazetteer's organizations as the resolver asks for them. */
record KnownOrganizations(OrganizationIndex index) implements Aliases {

  @Override
  public @Nullable String canonical(String name) {
    return index.canonical(name);
  }

  @Override
  public @Nullable String kind(String name) {
    return index.kind(name);
  }
}
