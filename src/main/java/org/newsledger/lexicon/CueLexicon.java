package org.newsledger.lexicon;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** models/lexicons/quantity_cues.tsv: words around a number that decide what it is. */
public final class CueLexicon implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FILE = "lexicons/quantity_cues.tsv";

  private final HashMap<String, HashSet<String>> classes = new HashMap<>();

  /** Reads the list. */
  public CueLexicon(ModelFiles models) {
    for (List<String> row : Tsv.rows(models, FILE, 2)) {
      classes
          .computeIfAbsent(row.get(0), name -> new HashSet<>())
          .addAll(List.of(row.get(1).split(" +")));
    }
  }

  /**
   * The words of one class, lower case.
   *
   * @throws IllegalArgumentException if the file lacks the class
   */
  public Set<String> words(String name) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("models/" + FILE + " lacks " + name);
    }
    return words;
  }
}
