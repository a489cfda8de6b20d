package org.newsledger.tag;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.PeriodLexicon;

/** Reads "a share", "per tonne", "-a-month", "monthly" behind an amount. */
final class PerReader {

  private static final Set<String> EACH = Set.of("per", "each", "every");

  /** "a year ago" is a date, "a quarter of" a share. */
  private static final Set<String> NO_PERIOD =
      Set.of("ago", "earlier", "before", "later", "after", "previously", "of", "and", "back");

  private final PeriodLexicon periods;

  PerReader(PeriodLexicon periods) {
    this.periods = periods;
  }

  /**
   * What the amount that ends before lexeme {@code to} is per, or null.
   *
   * @param large whether it has a magnitude: "$5 billion quarterly loss" is not per quarter
   */
  @Nullable String after(Lexemes lexemes, int to, boolean large) {
    int at = lexemes.behindJoint(to);
    String first = lexemes.lower(at);
    if (lexemes.get(to).is('/')) {
      return periods.noun(lexemes.lower(to + 1));
    }
    if (first.equals("for") && EACH.contains(lexemes.lower(at + 1))) {
      return periods.noun(lexemes.lower(at + 2));
    }
    int noun = lexemes.behindJoint(at + 1);
    if (first.equals("a") || first.equals("an")) {
      return NO_PERIOD.contains(lexemes.lower(noun + 1)) ? null : periods.noun(lexemes.lower(noun));
    }
    if (EACH.contains(first)) {
      return per(lexemes, first, noun);
    }
    boolean adjective = large && lexemes.get(at + 1).is(Lexeme.Kind.WORD);
    return adjective ? null : periods.adverb(first);
  }

  private @Nullable String per(Lexemes lexemes, String first, int noun) {
    String known = periods.noun(lexemes.lower(noun));
    if (known != null) {
      return known;
    }
    return first.equals("per") && lexemes.get(noun).is(Lexeme.Kind.WORD)
        ? "unit"
        : periods.adverb(first);
  }
}
