package org.newsledger.lexicon;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words that tell who says something, as {@code models/lexicons/attribution.tsv} says. A word may
 * be of several classes: "report" says, and is an outlet.
 */
public final class SourceWords implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FILE = "lexicons/attribution.tsv";

  /** What a word does. */
  public enum Use {
    /** Lemma of a verb of saying: "announce". */
    SAYING,
    /** Form of a verb that stands beside a quotation: "said". */
    QUOTING,
    /** Form of a verb that ends a sentence with who tells it: ", the company said". */
    REPORTING,
    /** Adverb for what is only heard: "reportedly". */
    HEARSAY,
    /** Noun for a source without a name: "insider". */
    ANONYMOUS,
    /** Newspaper, agency, broadcaster: "reuters". */
    OUTLET
  }

  private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);

  private SourceWords() {}

  /**
   * Reads the list.
   *
   * @throws IllegalArgumentException naming a class that is none
   */
  public static SourceWords load(ModelFiles models) {
    SourceWords list = new SourceWords();
    for (Row row : Tsv.rows(models, FILE, "word", "class")) {
      Use use = row.constant(Use.class, 1);
      list.words.computeIfAbsent(use, u -> new HashSet<>()).add(row.get(0));
    }
    return list;
  }

  /**
   * Whether a word is of a class.
   *
   * @param word in lower case
   */
  public boolean is(Use use, String word) {
    return words.getOrDefault(use, Set.of()).contains(word);
  }
}
