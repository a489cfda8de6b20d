package org.newsledger.tag;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.NameLists;
import org.newsledger.lexicon.WordList;

/**
 * The word lists that the name rules share, all in lower case without points.
 *
 * @param honorifics "mr", "sir": before a person, never part of the name
 * @param titles "chairman", "spokesman": said of a person
 * @param givenNames first names
 * @param wellKnown surnames that stand without a first name: "obama"
 * @param headsLast "bank", "airlines": end an organization's name
 * @param headsFirst "university", "ministry": begin one, with "of"
 * @param organizationNouns "brewer", "retailer": said of an organization
 * @param ordinary words that open sentences or names and alone name nobody: "the", "first"
 * @param functionWords those of them that never begin a name: "when", "under"
 * @param nationalities as written: "Chilean"
 * @param countries as written: "U.S."
 * @param headlineVerbs those of them that headings have between names: "wins", "acquires"
 */
record NameWords(
    Set<String> honorifics,
    Set<String> titles,
    Set<String> givenNames,
    Set<String> wellKnown,
    Set<String> headsLast,
    Set<String> headsFirst,
    Set<String> organizationNouns,
    Set<String> ordinary,
    Set<String> functionWords,
    Set<String> headlineVerbs,
    Set<String> nationalities,
    Set<String> countries) {

  static NameWords read(ModelFiles models) {
    WordList titles = WordList.read(models, "lexicons/titles.tsv", "honorific", "title");
    WordList heads =
        WordList.read(models, "lexicons/organization-words.tsv", "first", "last", "both");
    WordList given = WordList.read(models, "lexicons/given-names.tsv");
    WordList ordinary =
        WordList.read(models, "lexicons/ordinary-words.tsv", "", "function", "headline");
    Set<String> last = new HashSet<>(heads.words("last"));
    last.addAll(heads.words("both"));
    Set<String> first = new HashSet<>(heads.words("first"));
    first.addAll(heads.words("both"));
    return new NameWords(
        titles.words("honorific"),
        titles.words("title"),
        given.words(),
        WordList.read(models, "lexicons/well-known-people.tsv").words(),
        Set.copyOf(last),
        Set.copyOf(first),
        WordList.read(models, "lexicons/organization-nouns.tsv").words(),
        ordinary.words(),
        ordinary.words("function"),
        ordinary.words("headline"),
        places(models, "nationality"),
        places(models, "country"));
  }

  private static Set<String> places(ModelFiles models, String kind) {
    return NameLists.places(models).stream()
        .filter(entry -> entry.kind().equals(kind))
        .flatMap(entry -> Stream.concat(Stream.of(entry.name()), entry.aliases().stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A word as the lists have it. */
  static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() > 1 && lower.endsWith(".")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  boolean isHonorific(String word) {
    return honorifics.contains(plain(word));
  }

  boolean isTitle(String word) {
    return titles.contains(plain(word));
  }

  boolean isGivenName(String word) {
    return givenNames.contains(plain(word));
  }

  boolean isNationality(String word) {
    return nationalities.contains(word);
  }

  /** Whether it names a country or says what is from there: "U.S.", "Irish". */
  boolean isCountry(String word) {
    return isNationality(word) || countries.contains(word) || countries.contains(word + ".");
  }

  boolean isWellKnown(String word) {
    return wellKnown.contains(plain(word));
  }

  boolean isOrganizationNoun(String word) {
    return organizationNouns.contains(plain(word));
  }

  boolean isOrdinary(String word) {
    return ordinary.contains(plain(word));
  }

  boolean isFunctionWord(String word) {
    return functionWords.contains(plain(word));
  }

  /** Whether a heading's verb, with a capital; "Wins" but not "wins". */
  boolean isHeadlineVerb(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && headlineVerbs.contains(plain(word));
  }

  boolean isHead(String word) {
    return headsLast.contains(plain(word)) || headsFirst.contains(plain(word));
  }
}
