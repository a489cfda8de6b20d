package org.newsledger.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.Pronouns.Number;
import org.newsledger.lexicon.Pronouns.Person;
import org.newsledger.lexicon.Pronouns.Pronoun;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Participant;

/**
 * "I" means who speaks; "we" means the organization that the speaker speaks for, where the article
 * tells it, else the speaker himself where the role takes people, else whom the article is about.
 */
final class SpeakerStep implements ReferenceStep {

  @Override
  public List<Participant> resolve(Reference reference) {
    Pronoun pronoun = reference.pronoun();
    if (pronoun == null || pronoun.person() != Person.FIRST) {
      return List.of();
    }
    Mention speaker = Speakers.of(reference.filler().sentence(), reference.context());
    Mention meant = pronoun.number() == Number.PLURAL ? organization(speaker, reference) : speaker;
    return meant != null && reference.accepts(meant) ? List.of(reference.meant(meant)) : List.of();
  }

  private static @Nullable Mention organization(@Nullable Mention speaker, Reference reference) {
    if (speaker != null && speaker.type() == EntityType.PERSON) {
      Mention employer = reference.context().affiliations().organization(speaker.name());
      if (employer != null) {
        return employer;
      }
      return reference.accepts(speaker) ? speaker : Topic.of(reference);
    }
    return speaker != null ? speaker : Topic.of(reference);
  }
}
