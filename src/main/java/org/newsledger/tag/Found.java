package org.newsledger.tag;

import java.util.List;
import org.newsledger.model.EntityType;

/**
 * A name that one rung of the ladder proposes.
 *
 * @param type {@link EntityType#OTHER} where the words are certainly no name
 * @param first index of its first token
 * @param end exclusive
 * @param start offset into the article's whole text; inside a token for "Google" of "Google-owned"
 * @param stop exclusive
 * @param rung who proposes it
 * @param full the full form of the list entry, or the text itself
 */
record Found(EntityType type, int first, int end, int start, int stop, Rung rung, String full) {

  /** Who proposes a name, and how far it is believed when the article's mentions disagree. */
  enum Rung {
    /** Ends in a legal form: "X Inc". */
    LEGAL_FORM(6),
    /** Follows an honorific: "Mr X". */
    PERSON_CUE(6),
    /** On a list, and nothing else. */
    LISTED(5),
    /** Ends in, or begins with, a word for an organization: "X Bank". */
    HEAD_WORD(4),
    /** Said to be one: "X, a maker of". */
    ORGANIZATION_CUE(4),
    /** The statistical model. */
    MODEL(2),
    /** The statistical model, but begins with a first name: a person. */
    GIVEN_NAME(3),
    /** Known to no other rung, but placed like a company. */
    UNKNOWN(1),
    /** On a list, but also an ordinary word. */
    DOUBTFUL(1),
    /** Said before in the article in another form. */
    ARTICLE(3);

    private final int weight;

    Rung(int weight) {
      this.weight = weight;
    }

    /** From 1 to 6. */
    int weight() {
      return weight;
    }
  }

  int length() {
    return stop - start;
  }

  /** Whether none of the names holds the token. */
  static boolean noneHolds(List<Found> names, int token) {
    return names.stream().noneMatch(name -> name.first <= token && token < name.end);
  }

  boolean overlaps(Found other) {
    return start < other.stop && other.start < stop;
  }

  boolean covers(Found other) {
    return start <= other.start && other.stop <= stop;
  }

  Found withType(EntityType newType) {
    return new Found(newType, first, end, start, stop, rung, full);
  }

  Found withRung(Rung newRung) {
    return new Found(type, first, end, start, stop, newRung, full);
  }
}
