package org.newsledger.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.Row;
import org.newsledger.lexicon.Tsv;

/** Trigger words and the attribute value that each gives, from lexicons/attribute_values.tsv. */
final class AttributeValues {

  private static final String FILE = "lexicons/attribute_values.tsv";

  private final Map<String, Map<String, String>> lists = new HashMap<>(); // list -> word -> value

  /**
   * Reads the lists.
   *
   * @throws IllegalArgumentException naming a row that lacks something
   */
  AttributeValues(ModelFiles models) {
    for (Row row : Tsv.rows(models, FILE, "list", "value", "phrases")) {
      for (String word : row.parts(2, ",")) {
        lists.computeIfAbsent(row.get(0), n -> new TreeMap<>()).put(word, row.get(1));
      }
    }
  }

  /**
   * One list: trigger phrase to value.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  Map<String, String> list(String name) {
    Map<String, String> list = lists.get(name);
    if (list == null) {
      throw new IllegalArgumentException("no list '" + name + "' in models/" + FILE);
    }
    return list;
  }
}
