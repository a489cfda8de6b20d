package org.newsledger.segment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.Row;
import org.newsledger.lexicon.Tsv;

/** The words of models/lexicons/sentence_breaks.tsv, by kind. */
final class BreakWords {

  /** Why a word matters at a full stop; the file explains each. */
  enum Kind {
    TITLE,
    NUMBER,
    MONTH,
    CORPORATE,
    PLACE,
    BANG,
    ROLE,
    STARTER
  }

  private static final String FILE = "lexicons/sentence_breaks.tsv";

  private final Map<String, Set<Kind>> kinds = new HashMap<>();

  /**
   * Reads the file.
   *
   * @throws IllegalArgumentException naming a row of an unknown kind
   */
  BreakWords(ModelFiles models) {
    for (Row row : Tsv.rows(models, FILE, "word", "kind")) {
      kinds.computeIfAbsent(row.get(0), word -> new HashSet<>()).add(row.constant(Kind.class, 1));
    }
  }

  boolean is(Kind kind, String word) {
    return kinds.getOrDefault(word, Set.of()).contains(kind);
  }
}
