package org.newsledger.resolve;

import java.util.List;
import java.util.Objects;
import org.newsledger.lexicon.Nationalities;
import org.newsledger.lexicon.OrganizationWords;
import org.newsledger.lexicon.OrganizationWords.Role;

/**
 * Whether one name of an organization can be short for another.
 *
 * <p>Joining two organizations is worse than leaving one under two names: in doubt, no.
 */
final class ShortNames {

  /** How well a short name fits a longer one. */
  enum Fit {
    NONE,
    /** Only if nothing fits better and the longer name came first: "Goldman", "Goldman Sachs". */
    LOOSE,
    /** What is left out says nothing: "Kraft", "Kraft Foods". */
    CLOSE
  }

  private static final int SHORTEST_CUT = 4; // letters of "Tech", "Pharma"

  private final OrganizationWords lexicon;
  private final Nationalities nationalities;

  ShortNames(OrganizationWords lexicon, Nationalities nationalities) {
    this.lexicon = lexicon;
    this.nationalities = nationalities;
  }

  /** Whether {@code brief} can be short for {@code longer}. */
  Fit fit(NameGroup brief, NameGroup longer) {
    List<String> few = brief.form().core();
    List<String> many = longer.form().core();
    if (isAbbreviated(few, many) && !isOtherByAlias(brief, longer)) {
      return Fit.CLOSE;
    }
    if (few.size() >= many.size()
        || brief.hasLegalForm()
        || isOtherByAlias(brief, longer)
        || !canStandAlone(few)) {
      return Fit.NONE;
    }
    if (many.subList(0, few.size()).equals(few)) {
      return fitOfRest(brief, longer, many.subList(few.size(), many.size()));
    }
    return fitOfTail(few, many);
  }

  /** "OSI Pharma" and "OSI Pharmaceuticals": the last word cut short. */
  private static boolean isAbbreviated(List<String> few, List<String> many) {
    int last = few.size() - 1;
    return last > 0
        && few.size() == many.size()
        && many.subList(0, last).equals(few.subList(0, last))
        && few.get(last).length() >= SHORTEST_CUT
        && many.get(last).length() > few.get(last).length() + 1
        && many.get(last).startsWith(few.get(last));
  }

  /** "U.S. Treasury" and "Treasury"; with initials before it, less surely: "MG Rover", "Rover". */
  private Fit fitOfTail(List<String> few, List<String> many) {
    List<String> lead = many.subList(0, many.size() - few.size());
    if (!many.subList(lead.size(), many.size()).equals(few)) {
      return Fit.NONE;
    }
    if (lead.stream().allMatch(this::isPlace)) {
      return Fit.CLOSE;
    }
    return lead.stream().allMatch(word -> word.length() <= 2) ? Fit.LOOSE : Fit.NONE;
  }

  private Fit fitOfRest(NameGroup brief, NameGroup longer, List<String> rest) {
    boolean webName = rest.get(0).startsWith(".");
    if (!webName && rest.stream().allMatch(this::saysNothing)) {
      return Fit.CLOSE;
    }
    if (rest.size() > 2
        || rest.stream().anyMatch(this::makesAnother)
        || isKnownByItself(brief, longer)) {
      return Fit.NONE;
    }
    return Fit.LOOSE;
  }

  private boolean makesAnother(String word) {
    return lexicon.is(word, Role.UNIT)
        || isPlace(word)
        || (lexicon.is(word, Role.SMALL) && !word.equals("and"));
  }

  private boolean saysNothing(String word) {
    return word.startsWith(".") || lexicon.is(word, Role.LEGAL) || lexicon.is(word, Role.GENERIC);
  }

  private boolean isPlace(String word) {
    return nationalities.ofWord(word) != null;
  }

  /** A country, and "bank" or "group" alone, are no short names. */
  private boolean canStandAlone(List<String> core) {
    String whole = String.join(" ", core);
    return nationalities.country(whole) == null
        && (core.size() > 1
            || core.stream().anyMatch(word -> !saysNothing(word) && !lexicon.is(word, Role.UNIT)));
  }

  /** Whether aliases know both names, as different organizations. */
  static boolean isOtherByAlias(NameGroup a, NameGroup b) {
    return a.knownAs() != null && b.knownAs() != null && !Objects.equals(a.knownAs(), b.knownAs());
  }

  private static boolean isKnownByItself(NameGroup brief, NameGroup longer) {
    return brief.knownAs() != null && !Objects.equals(brief.knownAs(), longer.knownAs());
  }
}
