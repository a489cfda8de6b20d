package org.newsledger.tag;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.EntityType;

/**
 * Rung 6: trims what does not belong to a name: articles, titles, possessives, tickers, brackets.
 */
final class SpanRepair {

  private static final Set<String> TRAILING =
      Set.of(
          "'s", "\u2019s", "'", "\u2019", "s", ",", ".", ";", ":", "(", ")", "-", "--", "\"", "&",
          "and", "''", "``", "of", "[", "]", "/", "*");
  private static final Set<String> LEADING =
      Set.of(
          "the", "a", "an", ",", ".", "(", ")", "-", "--", "\"", "``", "''", "'", "&", "and", "of",
          "'s", "[", "]", "/", "*", ":");

  private final NameWords lists;

  SpanRepair(NameWords lists) {
    this.lists = lists;
  }

  /** The repaired name; null where nothing is left. */
  @Nullable Found repair(Words words, Found name) {
    int first = name.first();
    int end = cutAtBracket(words, name);
    while (first < end && leads(words, first, end, name.type())) {
      first++;
    }
    while (first < end && trails(words, end - 1)) {
      end--;
    }
    if (first == name.first() && end == name.end()) {
      return hasCapital(words, first, end) ? name : null;
    }
    return first < end && hasCapital(words, first, end)
        ? words.found(name.type(), first, end, name.rung())
        : null;
  }

  private boolean leads(Words words, int i, int end, EntityType type) {
    if (LEADING.contains(words.lower(i)) || CapitalRun.isTicker(words.text(i))) {
      return true;
    }
    boolean title = lists.isHonorific(words.text(i)) || lists.isTitle(words.text(i));
    return title && type == EntityType.PERSON && end - i > 1;
  }

  private static boolean trails(Words words, int i) {
    return TRAILING.contains(words.text(i)) || CapitalRun.isTicker(words.text(i));
  }

  /** "Macy's Inc ( M.N )" ends before the bracket, "Acme (Group) Co" does not. */
  private static int cutAtBracket(Words words, Found name) {
    for (int i = name.first() + 1; i < name.end(); i++) {
      boolean inside = i + 3 < name.end() && words.text(i + 2).equals(")");
      if (words.text(i).equals("(") && (!inside || CapitalRun.isTicker(words.text(i + 1)))) {
        return i;
      }
    }
    return name.end();
  }

  private static boolean hasCapital(Words words, int first, int end) {
    for (int i = first; i < end; i++) {
      if (words.nameLike(i)) {
        return true;
      }
    }
    return false;
  }
}
