package org.newsledger.model;

import java.io.Serializable;
import java.util.List;

/**
 * Tags and basic Universal Dependencies of one sentence; all lists have one entry a token.
 *
 * @param tags Penn Treebank part-of-speech tags
 * @param lemmas lower case except for names
 * @param heads index of the governor, -1 for the root
 * @param relations UD relations with subtypes ("nsubj:pass"), "root" for the root
 */
public record Parse(
    List<String> tags, List<String> lemmas, List<Integer> heads, List<String> relations)
    implements Serializable {

  public Parse {
    tags = List.copyOf(tags);
    lemmas = List.copyOf(lemmas);
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
    int size = tags.size();
    if (lemmas.size() != size || heads.size() != size || relations.size() != size) {
      throw new IllegalArgumentException("lists of unequal length");
    }
    for (int head : heads) {
      if (head < -1 || head >= size) {
        throw new IllegalArgumentException("head " + head + " outside of the sentence");
      }
    }
  }

  /** Number of tokens. */
  public int size() {
    return tags.size();
  }
}
