package org.newsledger.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsledger.model.EntityType;
import org.newsledger.tag.Found.Rung;

/** Rung 3c: bodies whose head word is small: "the Irish government", "the Agnelli family". */
final class CollectiveRung {

  private static final Set<String> GOVERNMENT = Set.of("government", "governments");
  private static final Set<String> FAMILY = Set.of("family");

  private final NameWords lists;

  CollectiveRung(NameWords lists) {
    this.lists = lists;
  }

  List<Found> find(Words words) {
    List<Found> names = new ArrayList<>();
    for (int i = 1; i < words.size() && !words.shouting(); i++) {
      int first = first(words, i);
      if (first < i) {
        names.add(words.found(EntityType.ORGANIZATION, first, i + 1, Rung.HEAD_WORD));
      }
    }
    return names;
  }

  private int first(Words words, int i) {
    String before = words.text(i - 1);
    if (GOVERNMENT.contains(words.lower(i)) && lists.isCountry(before)) {
      return i - 1;
    }
    if (GOVERNMENT.contains(words.lower(i))
        && words.possessive(i - 1)
        && lists.isCountry(words.text(i - 2))) {
      return i - 2;
    }
    boolean surname =
        FAMILY.contains(words.text(i))
            && words.lower(i - 2).equals("the")
            && words.nameLike(i - 1)
            && !lists.isCountry(before)
            && !lists.isOrdinary(before);
    return surname ? i - 1 : i;
  }
}
