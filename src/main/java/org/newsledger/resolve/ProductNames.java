package org.newsledger.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds which names of products in an article mean one product: "Chevy Volt" and "Volt". */
final class ProductNames {

  private ProductNames() {}

  /**
   * Joins names that end as exactly one longer name does. Names that begin alike stay apart: an
   * "iPad 2" is not any "iPad".
   */
  static void join(List<NameGroup> groups) {
    Map<String, List<NameGroup>> byTail = new HashMap<>();
    for (NameGroup group : groups) {
      List<String> words = group.form().words();
      for (int lead = 1; lead < words.size(); lead++) {
        String tail = String.join(" ", words.subList(lead, words.size()));
        byTail.computeIfAbsent(tail, key -> new ArrayList<>()).add(group);
      }
    }
    for (NameGroup group : groups) {
      String name = String.join(" ", group.form().words());
      List<NameGroup> longer = byTail.getOrDefault(name, List.of());
      if (longer.size() == 1) {
        group.join(longer.get(0));
      }
    }
  }
}
