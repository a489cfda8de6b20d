package org.newsledger.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Mention;

/** The people of an article: full names, and who a surname or first name alone means. */
final class PersonNames {

  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "dame");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private final List<NameGroup> full = new ArrayList<>(); // of two words or more, fullest first
  private final Map<String, List<NameGroup>> bySurname = new HashMap<>();
  private final Map<String, List<NameGroup>> byFirstName = new HashMap<>();

  /** Finds the full names among groups of people and joins variants of one name. */
  PersonNames(List<NameGroup> people) {
    for (NameGroup group : people) {
      if (parts(group).size() > 1) {
        full.add(group);
      }
    }
    full.sort(
        Comparator.comparingInt((NameGroup g) -> -parts(g).size())
            .thenComparingInt(g -> -g.form().key().length())
            .thenComparingInt(NameGroup::first));
    full.forEach(this::index);
  }

  private void index(NameGroup group) {
    List<String> parts = parts(group);
    joinExtended(group, parts);
    List<NameGroup> namesakes =
        bySurname.computeIfAbsent(parts.get(parts.size() - 1), word -> new ArrayList<>());
    for (NameGroup other : namesakes) {
      if (other.root() == other && isVariant(parts, parts(other))) {
        group.join(other);
        break;
      }
    }
    namesakes.add(group);
    byFirstName.computeIfAbsent(parts.get(0), word -> new ArrayList<>()).add(group);
  }

  /** "Barry Cheung" is "Barry Cheung Chun-Yuen". */
  private void joinExtended(NameGroup group, List<String> parts) {
    for (NameGroup other : byFirstName.getOrDefault(parts.get(0), List.of())) {
      List<String> longer = parts(other);
      if (parts.size() < longer.size() && longer.subList(0, parts.size()).equals(parts)) {
        group.join(other);
        return;
      }
    }
  }

  /** Words of the name without titles and "Jr". */
  static List<String> parts(NameGroup group) {
    List<String> words = group.form().words();
    int start = 0;
    int end = words.size();
    while (start < end - 1 && TITLES.contains(words.get(start))) {
      start++;
    }
    while (end > start + 1 && SUFFIXES.contains(words.get(end - 1))) {
      end--;
    }
    return words.subList(start, end);
  }

  /** Whether two full names of one surname can be one person's: "Jeff" and "Jeffrey P." */
  private static boolean isVariant(List<String> a, List<String> b) {
    if (isTail(a, b) || isTail(b, a)) {
      return true;
    }
    if (!isSameGiven(a.get(0), b.get(0))) {
      return false;
    }
    if (a.size() < 3 || b.size() < 3) {
      return true;
    }
    return isSameGiven(a.get(1), b.get(1));
  }

  /** "Perez Motta" of "Eduardo Perez Motta". */
  private static boolean isTail(List<String> few, List<String> many) {
    return few.size() < many.size()
        && many.subList(many.size() - few.size(), many.size()).equals(few);
  }

  private static boolean isSameGiven(String a, String b) {
    boolean initial = Math.min(a.length(), b.length()) == 1;
    int shared = initial ? 1 : Math.min(3, Math.min(a.length(), b.length()));
    return a.equals(b)
        || (initial || shared == 3)
            && a.regionMatches(0, b, 0, shared)
            && (initial || a.startsWith(b) || b.startsWith(a) || isShortened(a, b));
  }

  /** "dave" and "david": alike but for the last letter or two of the shorter. */
  private static boolean isShortened(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    return shorter.length() >= 4 && longer.startsWith(shorter.substring(0, shorter.length() - 1));
  }

  /**
   * Who a short name means at a place: the only one of that surname, else the last one named in
   * full before it; the only one of that first name.
   *
   * @return the person's root group; null where nobody or several are meant
   */
  @Nullable NameGroup whoIs(List<String> parts, Mention at) {
    List<NameGroup> named = new ArrayList<>();
    for (NameGroup group : bySurname.getOrDefault(parts.get(parts.size() - 1), List.of())) {
      List<String> whole = parts(group);
      if (whole.subList(Math.max(0, whole.size() - parts.size()), whole.size()).equals(parts)) {
        named.add(group);
      }
    }
    if (!named.isEmpty()) {
      return pick(named, at);
    }
    List<NameGroup> first =
        parts.size() == 1 ? byFirstName.getOrDefault(parts.get(0), List.of()) : List.of();
    return roots(first) == 1 ? first.get(0).root() : null;
  }

  private static long roots(List<NameGroup> groups) {
    return groups.stream().map(NameGroup::root).distinct().count();
  }

  private static @Nullable NameGroup pick(List<NameGroup> named, Mention at) {
    if (roots(named) == 1) {
      return named.get(0).root();
    }
    NameGroup last = null;
    int position = -1;
    for (NameGroup group : named) {
      for (Mention mention : group.mentions()) {
        if (mention.start() < at.start() && mention.start() > position) {
          position = mention.start();
          last = group.root();
        }
      }
    }
    return last;
  }
}
