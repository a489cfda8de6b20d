package org.newsledger.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsledger.model.EntityType;
import org.newsledger.tag.Found.Rung;

/** Rung 3b: "Hillside Bank", "University of Utopia", "Ministry of Trade and Industry". */
final class HeadWordRung {

  private static final Set<String> JOINED = Set.of("of", "for");
  private static final Set<String> AND = Set.of("and", "&");

  private final NameWords lists;
  private final CapitalRun runs;

  HeadWordRung(NameWords lists, CapitalRun runs) {
    this.lists = lists;
    this.runs = runs;
  }

  List<Found> find(Words words) {
    List<Found> names = new ArrayList<>();
    if (words.shouting()) {
      return names;
    }
    for (int i = 0; i < words.size(); i++) {
      int end = words.nameLike(i) ? end(words, i) : i;
      int first = runs.start(words, i);
      if (end > i && (first < i || end > i + 1)) {
        names.add(words.found(EntityType.ORGANIZATION, first, end, Rung.HEAD_WORD));
      }
    }
    return names;
  }

  /** End of the name that has its head word at {@code i}; {@code i} if it is none. */
  private int end(Words words, int i) {
    String word = NameWords.plain(words.text(i));
    if (lists.headsFirst().contains(word) && JOINED.contains(words.text(i + 1))) {
      int next = words.text(i + 2).equals("the") ? i + 3 : i + 2;
      int end = runs.end(words, next);
      if (end > next) {
        return overAnd(words, word, end);
      }
    }
    return lists.headsLast().contains(word) ? i + 1 : i;
  }

  /** Departments of two things: "Housing and Urban Development". */
  private int overAnd(Words words, String head, int end) {
    boolean office = Set.of("department", "ministry", "office", "bureau").contains(head);
    if (office && AND.contains(words.text(end)) && words.nameLike(end + 1)) {
      return runs.end(words, end + 1);
    }
    return end;
  }
}
