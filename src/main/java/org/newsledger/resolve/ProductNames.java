package org.newsledger.resolve;

import java.util.List;

/** Finds which names of products in an article mean one product: "Chevy Volt" and "Volt". */
final class ProductNames {

  private ProductNames() {}

  /**
   * Joins names that end as exactly one longer name does. Names that begin alike stay apart: an
   * "iPad 2" is not any "iPad".
   */
  static void join(List<NameGroup> groups) {
    for (NameGroup group : groups) {
      List<NameGroup> longer =
          groups.stream().filter(other -> endsWith(other.form(), group.form())).toList();
      if (longer.size() == 1) {
        group.join(longer.get(0));
      }
    }
  }

  private static boolean endsWith(NameForm longer, NameForm brief) {
    int lead = longer.words().size() - brief.words().size();
    return lead > 0
        && longer.words().subList(lead, lead + brief.words().size()).equals(brief.words());
  }
}
