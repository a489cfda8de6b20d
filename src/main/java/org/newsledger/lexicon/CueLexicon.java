package org.newsledger.lexicon;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** models/lexicons/quantity_cues.tsv: words around a number that decide what it is. */
public final class CueLexicon implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FILE = "lexicons/quantity_cues.tsv";

  private static final Set<String> NAMES =
      new TreeSet<>(
          Set.of(
              "after-euro",
              "bare-after",
              "bare-before",
              "change",
              "count-stop",
              "date-before",
              "fraction-noun",
              "not-half",
              "not-verb-object",
              "not-weekday",
              "person",
              "pound-noun",
              "pounds-of",
              "price",
              "range",
              "skip",
              "things",
              "weekday-before",
              "weighed-goods",
              "weight-after",
              "weight-before",
              "workforce-by",
              "year-before",
              "year-count",
              "year-next",
              "year-noun"));

  private final HashMap<String, HashSet<String>> classes = new HashMap<>();

  /** Reads the list. */
  public CueLexicon(ModelFiles models) {
    for (Row row : Tsv.rows(models, FILE, "class", "words")) {
      classes
          .computeIfAbsent(row.oneOf(0, NAMES), name -> new HashSet<>())
          .addAll(Arrays.asList(row.get(1).split(" +")));
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
