package org.newsledger.tag;

import java.util.List;
import org.newsledger.model.EntityType;
import org.newsledger.model.Token;

/** Finds names by a statistical model. Safe for use by several threads. */
public interface NameTagger {

  /**
   * The names in one sentence, in order, not overlapping.
   *
   * @return token ranges typed person, organization or location
   */
  List<NameSpan> tag(List<Token> sentence);

  /**
   * Tokens {@code [first, end)} of a sentence as a name.
   *
   * @param end exclusive
   */
  record NameSpan(EntityType type, int first, int end) {}
}
