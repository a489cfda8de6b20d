package org.newsledger.resolve;

import java.util.List;
import java.util.Set;
import org.newsledger.lexicon.DescriptionNouns;
import org.newsledger.lexicon.DescriptionNouns.Noun;
import org.newsledger.model.EntityType;
import org.newsledger.model.Participant;
import org.newsledger.model.Sentence;

/**
 * A part of a company without a name of its own stands for itself where the role allows it: "its
 * Egyptian arm", "Acme's finance arm", "750 branches".
 *
 * <p>The name is the phrase without article, pronoun and what follows the head after a comma. The
 * text keeps the pronoun ("its Egyptian arm", "Egyptian arm"), or leaves out a named possessor or
 * an "of" ("Acme's finance arm", "finance arm"), so that either reading is found.
 */
final class UnitStep implements ReferenceStep {

  /** The kind of people who stand for an office: "prosecutors", "Parma prosecutors". */
  private static final String PROSECUTOR = "prosecutor";

  private static final Set<String> SOME = Set.of("some", "several");

  @Override
  public List<Participant> resolve(Reference reference) {
    Phrase phrase = reference.phrase();
    if (phrase == null || !reference.role().descriptions() || !standsForItself(reference, phrase)) {
      return List.of();
    }
    return List.of(participant(reference, phrase));
  }

  private static boolean standsForItself(Reference reference, Phrase phrase) {
    ReferenceWords lists = reference.context().words();
    boolean owned = phrase.afterPossessor() > 0 || phrase.hasPronounPossessor(lists);
    boolean told = owned || !phrase.modifiers(lists).isEmpty() || hasTail(phrase);
    Noun noun = phrase.noun();
    if (noun == null) {
      return told;
    }
    return switch (noun.of()) {
      case UNIT ->
          (told && (!phrase.isIndefinite() || hasTail(phrase) || owned || isSome(phrase)))
              || isJoint(noun);
      case PRODUCT -> told || isProductRole(reference);
      case ORGANIZATION -> isOwnedCompany(phrase, noun, lists);
      case PERSON -> noun.plural() && noun.kind().equals(PROSECUTOR);
      case NOBODY -> false;
    };
  }

  /** "Some lower-margin businesses", "several European plants". */
  private static boolean isSome(Phrase phrase) {
    Noun noun = phrase.noun();
    return noun != null && noun.plural() && SOME.contains(phrase.words().get(0));
  }

  private static boolean isJoint(Noun noun) {
    return noun.kind().equals("venture");
  }

  private static boolean isProductRole(Reference reference) {
    return reference.role().types().contains(EntityType.PRODUCT)
        && !reference.role().types().contains(EntityType.ORGANIZATION);
  }

  /** "Ireland's banks", "its Brazilian bank"; not "its rival", "the world's largest bank". */
  private static boolean isOwnedCompany(Phrase phrase, Noun noun, ReferenceWords lists) {
    boolean qualified = phrase.modifiers(lists).size() > 0;
    boolean named = phrase.afterPossessor() > 0 && !phrase.isDefinite();
    return !noun.kind().equals(DescriptionNouns.RELATION)
        && (named || (phrase.hasPronounPossessor(lists) && qualified));
  }

  private static boolean hasTail(Phrase phrase) {
    return phrase.end() > phrase.head() + 1;
  }

  private static Participant participant(Reference reference, Phrase phrase) {
    ReferenceWords lists = reference.context().words();
    int lead = phrase.afterSeat(lists);
    int owned = phrase.afterPossessor();
    boolean pronoun = phrase.hasPronounPossessor(lists);
    boolean ticker = phrase.words().subList(0, owned).contains("(");
    int nameFrom = phrase.first() + (ticker ? owned : lead);
    int textFrom = phrase.first() + (owned > 0 ? owned : pronoun ? 0 : lead);
    int textEnd = owned > 0 || pronoun ? phrase.end() : phrase.head() + 1;
    String name = text(reference, nameFrom, phrase.end());
    return new Participant(
        name,
        EntityType.OTHER,
        text(reference, textFrom, textEnd),
        start(reference, textFrom),
        end(reference, textEnd));
  }

  private static int start(Reference reference, int token) {
    return sentence(reference).tokens().get(token).start();
  }

  private static int end(Reference reference, int endToken) {
    return sentence(reference).tokens().get(endToken - 1).end();
  }

  private static String text(Reference reference, int from, int to) {
    return reference.context().whole().substring(start(reference, from), end(reference, to));
  }

  private static Sentence sentence(Reference reference) {
    return reference.context().sentences().get(reference.filler().sentence());
  }
}
