package org.newsledger.resolve;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.Pronouns.Pronoun;
import org.newsledger.model.EntityType;
import org.newsledger.model.Filler;
import org.newsledger.model.Filler.Form;
import org.newsledger.model.Mention;
import org.newsledger.model.Participant;
import org.newsledger.model.RoleSpec;
import org.newsledger.syntax.SentenceGraph;

/**
 * A filler whose meaning is asked for.
 *
 * @param taken canonical names that fill other roles of the claim, so that they cannot fill this
 *     one
 * @param sold whether somebody named sells what fills the role
 */
record Reference(
    Filler filler, RoleSpec role, DocumentContext context, Set<String> taken, boolean sold) {

  Reference {
    taken = Set.copyOf(taken);
  }

  /** The same question about another phrase. */
  Reference about(Filler other) {
    return new Reference(other, role, context, taken, sold);
  }

  @Nullable SentenceGraph graph() {
    return context.graph(filler.sentence());
  }

  /** The pronoun that the filler is, or null. */
  @Nullable Pronoun pronoun() {
    return filler.form() == Form.PRONOUN ? context.words().pronouns().find(filler.text()) : null;
  }

  /** The description that the filler is, or null. */
  @Nullable Phrase phrase() {
    return filler.form() == Form.DESCRIPTION
        ? Phrase.of(filler, context.sentences().get(filler.sentence()), context.words())
        : null;
  }

  /** Whether a mention can be meant by a phrase that does not name it. */
  boolean accepts(Mention mention) {
    return mention.type().isName()
        && role.types().contains(mention.type())
        && !taken.contains(mention.name());
  }

  /** Who is named by a mention, standing in the text where the mention does. */
  Participant named(Mention mention, EntityType type) {
    return new Participant(mention.name(), type, mention.text(), mention.start(), mention.end());
  }

  /** Who is meant, standing in the text where the filler does. */
  Participant meant(Mention antecedent) {
    return new Participant(
        antecedent.name(), antecedent.type(), filler.text(), filler.start(), filler.end());
  }
}
