package org.newsledger.lexicon;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries and their adjectives, as {@code models/lexicons/nationalities.tsv} says. */
public final class Nationalities implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FILE = "lexicons/nationalities.tsv";

  private final Map<String, String> byName = new HashMap<>(); // "uk" -> "Britain"
  private final Map<String, String> byAdjective = new HashMap<>(); // "british" -> "Britain"

  private Nationalities() {}

  /** Reads the list. */
  public static Nationalities load(ModelFiles models) {
    Nationalities nationalities = new Nationalities();
    for (Row row : Tsv.rows(models, FILE, "name", "other names?", "adjectives?")) {
      String country = row.get(0);
      nationalities.byName.put(key(country), country);
      row.parts(1, "|").forEach(name -> nationalities.byName.put(key(name), country));
      row.parts(2, "|").forEach(word -> nationalities.byAdjective.put(key(word), country));
    }
    return nationalities;
  }

  /** The country or region of that name, or null. */
  public @Nullable String country(String name) {
    return byName.get(key(name));
  }

  /** The country that an adjective or a name used like one ("U.S.") belongs to, or null. */
  public @Nullable String ofWord(String word) {
    String country = byAdjective.get(key(word));
    return country != null ? country : byName.get(key(word));
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
