package org.newsledger.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words or phrases, each with a kind: two columns of a file under models/lexicons. */
public final class WordList {

  private final Map<String, String> kinds; // "inc" -> "legal"

  private WordList(Map<String, String> kinds) {
    this.kinds = kinds;
  }

  /**
   * Reads a list.
   *
   * @param path below models/, as in {@code lexicons/titles.tsv}
   * @throws IllegalArgumentException if the file is missing or names a word twice
   */
  public static WordList read(ModelFiles models, String path) {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (List<String> row : Tsv.rows(models, path, 2)) {
      if (kinds.put(row.get(0), row.get(1)) != null) {
        throw new IllegalArgumentException("models/" + path + " has twice: " + row.get(0));
      }
    }
    return new WordList(kinds);
  }

  /** Every word, as written in the file. */
  public Set<String> words() {
    return Set.copyOf(kinds.keySet());
  }

  /** The words of one kind. */
  public Set<String> words(String kind) {
    return kinds.entrySet().stream()
        .filter(e -> e.getValue().equals(kind))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
