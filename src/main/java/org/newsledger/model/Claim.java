package org.newsledger.model;

import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One statement of an article about named participants.
 *
 * @param type "bid", "acquisition" ...: the name of a file in models/claims
 * @param roles only filled roles, each with at least one participant
 * @param percent the share of a company
 * @param count people
 * @param attributes metric, action, position, round, stage: only filled ones
 * @param modalityCue the words that decided the modality
 * @param confidence 0 to 1; 0 until it is rated
 * @param evidence the sentence
 * @param rule id of the rule that found it
 */
public record Claim(
    String type,
    SortedMap<String, List<Participant>> roles,
    @Nullable Amount amount,
    @Nullable Quantity percent,
    @Nullable Quantity count,
    @Nullable DateValue date,
    SortedMap<String, String> attributes,
    Modality modality,
    @Nullable TextSpan modalityCue,
    @Nullable Attribution attribution,
    double confidence,
    TextSpan evidence,
    String rule)
    implements Serializable {

  /** An unrated claim of which no more is known than who takes part and where it stands. */
  public static Claim of(
      String type, SortedMap<String, List<Participant>> roles, TextSpan evidence, String rule) {
    return new Claim(
        type,
        roles,
        null,
        null,
        null,
        null,
        new TreeMap<>(),
        Modality.ACTUAL,
        null,
        null,
        0,
        evidence,
        rule);
  }

  /** This claim with other participants. */
  public Claim withRoles(SortedMap<String, List<Participant>> newRoles) {
    return new Claim(
        type,
        newRoles,
        amount,
        percent,
        count,
        date,
        attributes,
        modality,
        modalityCue,
        attribution,
        confidence,
        evidence,
        rule);
  }

  /** This claim with another confidence. */
  public Claim withConfidence(double newConfidence) {
    return new Claim(
        type,
        roles,
        amount,
        percent,
        count,
        date,
        attributes,
        modality,
        modalityCue,
        attribution,
        newConfidence,
        evidence,
        rule);
  }
}
