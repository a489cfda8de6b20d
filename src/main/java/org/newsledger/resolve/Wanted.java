package org.newsledger.resolve;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.DescriptionNouns;
import org.newsledger.lexicon.DescriptionNouns.Noun;
import org.newsledger.lexicon.Pronouns.Gender;
import org.newsledger.lexicon.Pronouns.Pronoun;
import org.newsledger.model.EntityType;

/**
 * What a pronoun or description says about whom it means.
 *
 * @param people whether a person can be meant
 * @param things whether anything but a person can be meant
 * @param kind of the description's noun, or null where it does not tell
 * @param countries that the description names
 * @param description whether it is a description, which reaches farther back than a pronoun
 */
record Wanted(
    boolean people,
    boolean things,
    @Nullable String kind,
    Set<String> countries,
    boolean description,
    boolean possessive) {

  Wanted {
    countries = Set.copyOf(countries);
  }

  static Wanted by(Pronoun pronoun) {
    Gender gender = pronoun.gender();
    return new Wanted(
        gender != Gender.NEUTER, !gender.isHuman(), null, Set.of(), false, pronoun.possessive());
  }

  static Wanted by(Phrase phrase, Noun noun) {
    boolean person = noun.of() == DescriptionNouns.Class.PERSON;
    String kind = !person && Descriptors.isTelling(noun) ? noun.kind() : null;
    return new Wanted(person, !person, kind, phrase.countries(), true, false);
  }

  boolean admits(EntityType type) {
    return type == EntityType.PERSON ? people : things;
  }
}
