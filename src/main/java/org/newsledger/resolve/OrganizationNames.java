package org.newsledger.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.Nationalities;
import org.newsledger.lexicon.OrganizationWords;
import org.newsledger.lexicon.OrganizationWords.Role;
import org.newsledger.model.Mention;
import org.newsledger.model.Sentence;
import org.newsledger.resolve.ShortNames.Fit;

/** Finds which names of organizations in an article mean one organization. */
final class OrganizationNames {

  private static final int SHORTEST_UNSPACED = 6; // letters

  private final OrganizationWords lexicon;
  private final Nationalities nationalities;
  private final Aliases aliases;
  private final ShortNames shortNames;
  private final Acronyms acronyms;

  OrganizationNames(OrganizationWords lexicon, Nationalities nationalities, Aliases aliases) {
    this.aliases = aliases;
    this.lexicon = lexicon;
    this.nationalities = nationalities;
    this.shortNames = new ShortNames(lexicon, nationalities);
    this.acronyms = new Acronyms(lexicon, nationalities);
  }

  /**
   * Joins the groups of one organization: first what is certain (aliases, other word order,
   * brackets), then acronyms, then short names, the longest first, so that each finds a whole
   * entity.
   *
   * @param groups of organizations, in the order of the text
   */
  void join(List<NameGroup> groups, List<Sentence> sentences, int bodyStart) {
    joinEqual(groups, NameGroup::knownAs, (a, b) -> ToldApart.are(a, b, sentences));
    forgetDoubtful(groups);
    joinEqual(groups, OrganizationNames::unspaced, (a, b) -> false);
    joinEqual(groups, this::agency, (a, b) -> false);
    joinBrackets(groups, sentences);
    joinAcronyms(groups);
    joinShort(groups, bodyStart);
  }

  /**
   * "Deutsche" beside "Deutsche Boerse": a doubtful form names its listed owner only where another
   * form of that owner, or no longer name that begins so, stands beside it.
   */
  private void forgetDoubtful(List<NameGroup> groups) {
    for (NameGroup group : groups) {
      boolean alone =
          group.knownAs() != null
              && aliases.isDoubtful(group.fullest())
              && groups.stream()
                  .noneMatch(
                      other -> other != group && Objects.equals(other.knownAs(), group.knownAs()));
      List<String> few = group.form().core();
      if (alone && groups.stream().anyMatch(other -> beginsWith(other.form().core(), few))) {
        group.forgetAlias();
      }
    }
  }

  private static boolean beginsWith(List<String> many, List<String> few) {
    return many.size() > few.size() && many.subList(0, few.size()).equals(few);
  }

  /** "TimeWarner" is "Time Warner". */
  private static @Nullable String unspaced(NameGroup group) {
    String letters = String.join("", group.form().core());
    return letters.length() < SHORTEST_UNSPACED ? null : letters;
  }

  private interface Key {
    @Nullable String of(NameGroup group);
  }

  private static void joinEqual(
      List<NameGroup> groups, Key key, BiPredicate<NameGroup, NameGroup> apart) {
    Map<String, NameGroup> seen = new HashMap<>();
    for (NameGroup group : groups) {
      String value = key.of(group);
      NameGroup first = value == null ? null : seen.putIfAbsent(value, group);
      if (first != null && !ShortNames.isOtherByAlias(group, first) && !apart.test(group, first)) {
        group.join(first);
      }
    }
  }

  /** The words of a public body's name in one order: "department justice". */
  private @Nullable String agency(NameGroup group) {
    Set<String> words = new TreeSet<>(group.form().core());
    boolean known = words.stream().anyMatch(word -> lexicon.is(word, Role.AGENCY));
    words.removeIf(word -> lexicon.is(word, Role.SMALL) || nationalities.ofWord(word) != null);
    return known && words.size() > 1 ? String.join(" ", words) : null;
  }

  /** "Asia Pacific Breweries (APB)". */
  private static void joinBrackets(List<NameGroup> groups, List<Sentence> sentences) {
    Map<Integer, NameGroup> byEnd = new HashMap<>();
    for (NameGroup group : groups) {
      group.mentions().forEach(mention -> byEnd.put(mention.end(), group));
    }
    for (NameGroup group : groups) {
      for (Mention mention : group.mentions()) {
        NameGroup before = byEnd.get(endBeforeBracket(mention, sentences));
        if (before != null
            && Acronyms.isAcronym(mention.text())
            && Acronyms.fitsBracket(mention.text(), before.fullest())
            && !ShortNames.isOtherByAlias(group, before)) {
          group.join(before);
        }
      }
    }
  }

  /** End of the token before the bracket that a mention alone fills; -1 where it fills none. */
  private static int endBeforeBracket(Mention mention, List<Sentence> sentences) {
    var tokens = sentences.get(mention.sentence()).tokens();
    int open = mention.firstToken() - 1;
    if (open < 1 || mention.endToken() >= tokens.size()) {
      return -1;
    }
    boolean bracketed =
        tokens.get(open).text().equals("(") && tokens.get(mention.endToken()).text().equals(")");
    return bracketed ? tokens.get(open - 1).end() : -1;
  }

  private void joinAcronyms(List<NameGroup> groups) {
    Map<String, Set<NameGroup>> byLetters = new HashMap<>();
    for (NameGroup group : groups) {
      if (group.form().words().size() > 1) {
        for (String letters : acronyms.of(group.form(), group.fullest())) {
          byLetters.computeIfAbsent(letters, key -> new LinkedHashSet<>()).add(group);
        }
      }
    }
    for (NameGroup group : groups) {
      String surface = group.fullest();
      if (group.root() == group && Acronyms.isAcronym(surface)) {
        joinOnly(group, byLetters.getOrDefault(Acronyms.letters(surface), Set.of()));
      }
    }
  }

  private void joinShort(List<NameGroup> groups, int bodyStart) {
    Map<String, List<NameGroup>> byWord = index(groups);
    List<NameGroup> longestFirst = new ArrayList<>(groups);
    longestFirst.sort(
        Comparator.comparingInt((NameGroup g) -> -g.form().core().size())
            .thenComparingInt(NameGroup::first));
    for (NameGroup group : longestFirst) {
      List<NameGroup> longer = byWord.getOrDefault(group.form().core().get(0), List.of());
      if (!joinOnly(group, fitting(group, longer, Fit.CLOSE, bodyStart)) && group.root() == group) {
        joinOnly(group, fitting(group, longer, Fit.LOOSE, bodyStart));
      }
    }
  }

  /** Groups by their first word, and by the first after leading places ("U.S. Treasury"). */
  private Map<String, List<NameGroup>> index(List<NameGroup> groups) {
    Map<String, List<NameGroup>> byWord = new HashMap<>();
    for (NameGroup group : groups) {
      for (String word : group.form().core()) {
        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(group);
        if (nationalities.ofWord(word) == null && word.length() > 2) {
          break;
        }
      }
    }
    return byWord;
  }

  private Set<NameGroup> fitting(NameGroup brief, List<NameGroup> all, Fit fit, int bodyStart) {
    Set<NameGroup> found = new LinkedHashSet<>();
    for (NameGroup longer : all) {
      if (shortNames.fit(brief, longer) == fit
          && (fit == Fit.CLOSE || isIntroduced(longer, brief, bodyStart))) {
        found.add(longer);
      }
    }
    return found;
  }

  /**
   * Whether the body gives the longer name before the short one; titles are written short. Names
   * joined by hyphens are shortened before they are given, too.
   */
  private static boolean isIntroduced(NameGroup longer, NameGroup brief, int bodyStart) {
    return longer.form().joined() || longer.firstFrom(bodyStart) < brief.firstFrom(bodyStart);
  }

  /** Joins a group to the entity of others if they all are one. */
  private static boolean joinOnly(NameGroup group, Set<NameGroup> others) {
    List<NameGroup> roots = others.stream().map(NameGroup::root).distinct().toList();
    if (roots.size() != 1 || ShortNames.isOtherByAlias(group, roots.get(0))) {
      return false;
    }
    group.join(roots.get(0));
    return true;
  }
}
