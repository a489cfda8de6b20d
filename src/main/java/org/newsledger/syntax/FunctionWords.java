package org.newsledger.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsledger.lexicon.ModelFiles;
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
    for (List<String> row : Tsv.rows(models, FILE, 2)) {
      switch (row.get(1)) {
        case "object_control" -> objectControl.add(row.get(0));
        case "receiving" -> receiving.add(row.get(0));
        default ->
            throw new IllegalArgumentException(
                "models/" + FILE + ": unknown class '" + row.get(1) + "'");
      }
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
