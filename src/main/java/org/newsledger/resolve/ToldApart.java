package org.newsledger.resolve;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.newsledger.model.Mention;
import org.newsledger.model.Sentence;

/**
 * Whether an article tells two names apart that are known to be one organization's: "Dixons agreed
 * to merge with Carphone Warehouse" was written before they were one.
 */
final class ToldApart {

  private static final Set<String> RENAMING =
      Set.of("(", "formerly", "known", "called", "renamed", "name", "named", "now", "or", "as");

  private ToldApart() {}

  /**
   * Whether the names have no word in common and one sentence has both, with nothing between that
   * says they are one.
   */
  static boolean are(NameGroup a, NameGroup b, List<Sentence> sentences) {
    boolean alike =
        !Collections.disjoint(a.form().core(), b.form().core()) || isShort(a) || isShort(b);
    return !alike
        && a.mentions().stream()
            .anyMatch(
                one -> b.mentions().stream().anyMatch(other -> isBeside(one, other, sentences)));
  }

  /** "IBM" of International Business Machines, not "EADS" of Airbus. */
  private static boolean isShort(NameGroup acronym) {
    String name = acronym.knownAs();
    return name != null
        && Acronyms.isAcronym(acronym.fullest())
        && Acronyms.fitsBracket(acronym.fullest(), name);
  }

  private static boolean isBeside(Mention a, Mention b, List<Sentence> sentences) {
    if (a.sentence() != b.sentence()) {
      return false;
    }
    int from = Math.min(a.endToken(), b.endToken());
    int to = Math.max(a.firstToken(), b.firstToken());
    Sentence sentence = sentences.get(a.sentence());
    for (int token = from; token < to; token++) {
      if (RENAMING.contains(sentence.lower(token))) {
        return false;
      }
    }
    return from < to;
  }
}
