package org.newsledger.syntax;

import java.util.HashSet;
import java.util.Set;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.Row;
import org.newsledger.lexicon.Tsv;

/** Verbs whose grammar differs from the rule, from models/lexicons/verb_classes.tsv. */
public final class FunctionWords {

  private static final String FILE = "lexicons/verb_classes.tsv";

  private final Set<String> objectControl = new HashSet<>();
  private final Set<String> receiving = new HashSet<>();

  /**
   * Reads the list.
   *
   * @throws IllegalArgumentException naming an unknown class
   */
  public FunctionWords(ModelFiles models) {
    for (Row row : Tsv.rows(models, FILE, "verb", "class")) {
      (row.is("receiving", "object_control", 1) ? receiving : objectControl).add(row.get(0));
    }
  }

  /** Whether the object of the verb is the subject of its infinitive: "allow X to buy". */
  public boolean isObjectControl(String lemma) {
    return objectControl.contains(lemma);
  }

  /** Whether the subject of the verb gets what its object names: "received an offer". */
  public boolean isReceiving(String lemma) {
    return receiving.contains(lemma);
  }
}
