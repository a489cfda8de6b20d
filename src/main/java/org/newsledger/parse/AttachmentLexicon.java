package org.newsledger.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.Tsv;

/** What nouns and verbs take behind them, from models/lexicons/attachments.tsv. */
final class AttachmentLexicon {

  private static final String FILE = "lexicons/attachments.tsv";

  private final Map<String, Set<String>> nouns = new HashMap<>();
  private final Map<String, Set<String>> particles = new HashMap<>();
  private final Set<String> titles = new TreeSet<>();

  /**
   * Reads the list.
   *
   * @throws IllegalArgumentException naming a word of unknown kind
   */
  AttachmentLexicon(ModelFiles models) {
    for (var row : Tsv.rows(models, FILE, "word", "kind", "takes")) {
      Set<String> takes = new TreeSet<>(row.parts(2, ","));
      switch (row.oneOf(1, List.of("noun", "particle", "titles"))) {
        case "noun" -> nouns.put(row.get(0), takes);
        case "titles" -> titles.addAll(takes);
        default -> particles.put(row.get(0), takes);
      }
    }
  }

  /** Whether the noun takes "to" with an infinitive, or a phrase with the preposition. */
  boolean nounTakes(String noun, String word) {
    return nouns.getOrDefault(noun, Set.of()).contains(word);
  }

  /** Whether the noun takes any phrase. */
  boolean takesPhrases(String noun) {
    return nouns.containsKey(noun);
  }

  /** Lemmas of nouns that stand before a person's name. */
  Set<String> titles() {
    return titles;
  }

  /** Whether the verb has an object of its own with the particle. */
  boolean verbTakes(String verb, String particle) {
    return particles.getOrDefault(verb, Set.of()).contains(particle);
  }
}
