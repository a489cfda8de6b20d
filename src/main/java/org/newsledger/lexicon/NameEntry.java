package org.newsledger.lexicon;

import java.util.List;
import org.newsledger.model.EntityType;

/**
 * One known name.
 *
 * @param type what it names; {@link EntityType#OTHER} for words that look like a name and are none
 *     (indices, nationalities, "the Company")
 * @param name the full form, never empty
 * @param aliases other written forms, without the name itself
 * @param doubtful those of the name and its aliases that are also ordinary words, surnames or
 *     places ("Target", "Ford"): they count only with support from their context
 * @param kind what it is more closely: "bank", "country"; the maker for a product; may be empty
 */
public record NameEntry(
    EntityType type, String name, List<String> aliases, List<String> doubtful, String kind) {

  public NameEntry {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("name is empty");
    }
    aliases = List.copyOf(aliases);
    doubtful = List.copyOf(doubtful);
  }
}
