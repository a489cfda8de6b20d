package org.newsledger.resolve;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.DescriptionNouns;
import org.newsledger.lexicon.DescriptionNouns.Noun;
import org.newsledger.lexicon.Pronouns.Person;
import org.newsledger.lexicon.Pronouns.Pronoun;
import org.newsledger.model.Filler;
import org.newsledger.model.Mention;
import org.newsledger.model.Participant;
import org.newsledger.model.RoleSpec;
import org.newsledger.resolve.Salience.Scored;

/**
 * "he", "its", "the company", "the German carmaker" mean the most present name that fits. A
 * description whose country or kind fits nobody near means nobody.
 */
final class SalienceStep implements ReferenceStep {

  private static final Pattern ISSUER = Pattern.compile("(?:the|The) (?:Company|Group|Bank)");
  private static final int LEAST = 25; // score of one who can be meant at all

  private final ReferenceStep introduced = new IntroducedStep();

  @Override
  public List<Participant> resolve(Reference reference) {
    Wanted wanted = wanted(reference);
    if (wanted == null) {
      return List.of();
    }
    Filler subject = wanted.description() ? null : DescribedSubject.of(reference, wanted);
    if (subject != null) {
      List<Participant> meant = introduced.resolve(reference.about(subject));
      meant = meant.isEmpty() ? resolve(reference.about(subject)) : meant;
      if (!meant.isEmpty()) {
        Participant p = meant.get(0);
        Filler f = reference.filler();
        return List.of(new Participant(p.name(), p.type(), f.text(), f.start(), f.end()));
      }
    }
    if (isIssuer(reference)) {
      Mention issuer = Topic.of(reference);
      return issuer == null ? List.of() : List.of(reference.meant(issuer));
    }
    Salience salience = new Salience(reference, wanted);
    if (wanted.possessive() && salience.isOfTaken()) {
      return List.of();
    }
    List<Scored> ranked = salience.rank();
    if (ranked.isEmpty() || ranked.get(0).score() < LEAST) {
      return List.of();
    }
    return List.of(reference.meant(ranked.get(0).mention()));
  }

  /** "The Company", as releases call whoever issues them. */
  private static boolean isIssuer(Reference reference) {
    return reference.phrase() != null && ISSUER.matcher(reference.filler().text()).matches();
  }

  private static @Nullable Wanted wanted(Reference reference) {
    Pronoun pronoun = reference.pronoun();
    if (pronoun != null) {
      return pronoun.person() == Person.THIRD ? Wanted.by(pronoun) : null;
    }
    Phrase phrase = reference.phrase();
    Noun noun = phrase == null ? null : phrase.noun();
    return phrase != null
            && noun != null
            && canMeanSomebody(phrase, noun, isWhole(reference.role(), phrase))
        ? Wanted.by(phrase, noun)
        : null;
  }

  /** "The business had revenue of": all that the company does, where no part is sold or bought. */
  private static boolean isWhole(RoleSpec role, Phrase phrase) {
    return !role.each() && phrase.words().equals(List.of("the", "business"));
  }

  /** "the bank", "the world's largest bank"; not "a bank", "its rival", "the two banks". */
  private static boolean canMeanSomebody(Phrase phrase, Noun noun, boolean isWhole) {
    boolean somebody =
        noun.of() == DescriptionNouns.Class.ORGANIZATION
            || noun.of() == DescriptionNouns.Class.PERSON
            || (noun.of() == DescriptionNouns.Class.UNIT && isWhole);
    return somebody
        && !noun.plural()
        && !noun.kind().equals(DescriptionNouns.RELATION)
        && phrase.isDefinite();
  }
}
