package org.newsledger.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who makes the listed products. Safe for use by several threads. */
public final class ProductIndex {

  private final Map<String, String> makers = new HashMap<>();

  /**
   * Reads lexicons/products.tsv.
   *
   * @throws IllegalArgumentException if it is wrong
   */
  public ProductIndex(ModelFiles models) {
    for (NameEntry entry : NameLists.products(models)) {
      if (!entry.kind().isEmpty()) {
        makers.putIfAbsent(OrganizationIndex.key(entry.name()), entry.kind());
        entry.aliases().forEach(a -> makers.putIfAbsent(OrganizationIndex.key(a), entry.kind()));
      }
    }
  }

  /** The maker, also of a later model ("Xbox 2" of "Xbox"); null where it is not listed. */
  public @Nullable String maker(String product) {
    String key = OrganizationIndex.key(product);
    while (!key.isEmpty()) {
      String maker = makers.get(key);
      if (maker != null) {
        return maker;
      }
      key = key.substring(0, Math.max(0, key.lastIndexOf(' ')));
    }
    return null;
  }
}
