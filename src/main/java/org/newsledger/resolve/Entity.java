package org.newsledger.resolve;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;

/**
 * Somebody or something that an article names.
 *
 * @param mentions by position, at least one
 * @param kinds what the article calls it ("bank", "carmaker"), in the senses of the noun list
 * @param countries where the article says it is from
 * @param inTitle whether the title names it
 * @param inLead whether the body's first sentence names it
 * @param known what the gazetteer knows it as ("newspaper", "exchange"), or null
 * @param observer whether an analyst or the like speaks for it
 */
record Entity(
    String name,
    EntityType type,
    List<Mention> mentions,
    Set<String> kinds,
    Set<String> countries,
    boolean inTitle,
    boolean inLead,
    @Nullable String known,
    boolean observer) {

  private static final Set<String> TELLERS =
      Set.of("newspaper", "media", "broadcaster", "exchange", "rating_agency", "agency");

  private static final Set<String> PUBLIC =
      Set.of(
          "regulator",
          "university",
          "government",
          "central_bank",
          "agency",
          "institute",
          "international",
          "ministry",
          "party",
          "parliament",
          "court",
          "standards",
          "ngo",
          "police",
          "union",
          "league",
          "association");

  Entity {
    mentions = List.copyOf(mentions);
    kinds = Set.copyOf(kinds);
    countries = Set.copyOf(countries);
  }

  /** Whether it mostly stands in articles as the one that tells or lists. */
  boolean isTeller() {
    return known != null && TELLERS.contains(known);
  }

  /** Whether it is known to be no company: a ministry, a court, a university, a union. */
  boolean isPublicBody() {
    return known != null && PUBLIC.contains(known);
  }

  boolean isPerson() {
    return type == EntityType.PERSON;
  }
}
