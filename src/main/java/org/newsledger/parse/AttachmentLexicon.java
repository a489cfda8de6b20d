package org.newsledger.parse;

import java.util.HashMap;
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
    for (var row : Tsv.rows(models, FILE, 3)) {
      Set<String> takes = new TreeSet<>();
      for (String word : row.get(2).split(",")) {
        takes.add(word.strip());
      }
      switch (row.get(1)) {
        case "noun" -> nouns.put(row.get(0), takes);
        case "titles" -> titles.addAll(takes);
        case "particle" -> particles.put(row.get(0), takes);
        default ->
            throw new IllegalArgumentException(
                "models/" + FILE + ": '" + row.get(0) + "': unknown kind '" + row.get(1) + "'");
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
