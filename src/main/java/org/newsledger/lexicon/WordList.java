package org.newsledger.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words or phrases, with or without a kind: a file under models/lexicons. */
public final class WordList {

  private final Map<String, String> kinds; // "inc" -> "legal"

  private WordList(Map<String, String> kinds) {
    this.kinds = kinds;
  }

  /**
   * Reads a list.
   *
   * @param path below models/, as in {@code lexicons/titles.tsv}
   * @param allowed the kinds that a word can be of, "" if of none; nothing for a list without kinds
   * @throws IllegalArgumentException if the file is missing, names a word twice or another kind
   */
  public static WordList read(ModelFiles models, String path, String... allowed) {
    boolean plain = allowed.length == 0;
    String[] columns = plain ? new String[] {"word"} : new String[] {"word", "kind?"};
    Map<String, String> kinds = new LinkedHashMap<>();
    for (Row row : Tsv.rows(models, path, columns)) {
      String kind = plain ? "" : row.oneOf(1, List.of(allowed));
      if (kinds.put(row.get(0), kind) != null) {
        throw row.wrong("'" + row.get(0) + "' stands twice");
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
