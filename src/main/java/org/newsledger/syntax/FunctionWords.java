package org.newsledger.syntax;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.Row;
import org.newsledger.lexicon.Tsv;

/** Words whose grammar differs from the rule, from models/lexicons/verb_classes.tsv. */
public final class FunctionWords {

  private static final String FILE = "lexicons/verb_classes.tsv";

  private enum Kind {
    OBJECT_CONTROL,
    RECEIVING,
    SOUGHT
  }

  private final Map<Kind, Set<String>> byKind = new EnumMap<>(Kind.class);

  /**
   * Reads the list.
   *
   * @throws IllegalArgumentException naming an unknown class
   */
  public FunctionWords(ModelFiles models) {
    for (Row row : Tsv.rows(models, FILE, "word", "class")) {
      Kind kind = row.constant(Kind.class, 1);
      byKind.computeIfAbsent(kind, k -> new HashSet<>()).add(row.get(0));
    }
  }

  /** Whether the object of the verb is the subject of its infinitive: "allow X to buy". */
  public boolean isObjectControl(String lemma) {
    return is(Kind.OBJECT_CONTROL, lemma);
  }

  /** Whether the subject of the verb gets what its object names: "received an offer". */
  public boolean isReceiving(String lemma) {
    return is(Kind.RECEIVING, lemma);
  }

  /** Whether the noun is somebody found for something: "find a buyer for the unit". */
  public boolean isSought(String lemma) {
    return is(Kind.SOUGHT, lemma);
  }

  private boolean is(Kind kind, String lemma) {
    return byKind.getOrDefault(kind, Set.of()).contains(lemma);
  }
}
