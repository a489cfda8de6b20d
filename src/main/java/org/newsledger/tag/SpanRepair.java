package org.newsledger.tag;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.Tickers;
import org.newsledger.model.EntityType;
import org.newsledger.tag.Found.Rung;

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

  private static final Set<String> PARTS =
      Set.of(
          "shares",
          "stock",
          "division",
          "unit",
          "subsidiary",
          "acquisition",
          "purchase",
          "takeover",
          "agreement",
          "sale",
          "units",
          "shareholders",
          "merger",
          "value");
  private static final Set<String> KINDS =
      Set.of(
          "rival",
          "drugmaker",
          "carmaker",
          "automaker",
          "chipmaker",
          "planemaker",
          "steelmaker",
          "brewer",
          "retailer",
          "contents",
          "insurer",
          "lender",
          "miner",
          "broadcaster",
          "grocer",
          "carrier",
          "conglomerate",
          "billionaire",
          "parent",
          "owner",
          "regulator",
          "startup",
          "start-up");
  private static final Set<String> GENERIC =
      Set.of(
          "bank",
          "holding",
          "holdings",
          "company",
          "companies",
          "corporation",
          "corp",
          "inc",
          "ltd",
          "llc",
          "plc",
          "co",
          "software",
          "services",
          "group",
          "partnership",
          "board",
          "committee",
          "management",
          "agreement",
          "plan",
          "facility",
          "credit",
          "shares",
          "public",
          "utility",
          "department",
          "division",
          "trust",
          "fund",
          "funds",
          "partners",
          "network",
          "parent",
          "subsidiary",
          "store",
          "stores",
          "products",
          "markets",
          "distribution",
          "compensation",
          "consultants",
          "systems",
          "solutions",
          "supply",
          "chain",
          "quality",
          "limited",
          "project",
          "control",
          "restated",
          "of",
          "and",
          "office",
          "court",
          "district");
  private static final Set<String> DATE_BEFORE =
      Set.of("in", "last", "since", "early", "late", "until", "on", "this", "next");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");
  private static final Set<String> TAILS =
      Set.of(
          "jv",
          "acquisition",
          "merger",
          "agreement",
          "transaction",
          "statement",
          "registration",
          "ceo",
          "chief",
          "chairman",
          "president",
          "shares",
          "stock",
          "deal",
          "ipo",
          "cfo",
          "offering",
          "directors");

  /** "Acme 2011 earnings". */
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final Set<String> POINTED = Set.of("inc", "corp", "ltd", "co", "cos");

  private final NameWords lists;

  SpanRepair(NameWords lists) {
    this.lists = lists;
  }

  /** The repaired name; null where nothing is left. */
  @Nullable Found repair(Words words, Found name) {
    int first = afterNoun(words, name);
    int end = cutAtBracket(words, name);
    while (first < end && leads(words, first, end, name.type())) {
      first++;
    }
    while (first < end && (trails(words, end - 1) || isTail(words, name, first, end - 1))) {
      end--;
    }
    if (name.type() == EntityType.PERSON) {
      end = CapitalRun.overHyphen(words, first, end);
    }
    if (first >= end || !hasCapital(words, first, end) || isGeneric(words, name, first, end)) {
      return null;
    }
    boolean same = first == name.first() && end == name.end();
    return withPoint(words, same ? name : words.found(name.type(), first, end, name.rung()));
  }

  /** "Shares of Acme", "CFO for Acme": begins after the preposition. */
  private int afterNoun(Words words, Found name) {
    int first = name.first();
    if (name.type() != EntityType.ORGANIZATION || name.end() - first < 3) {
      return first;
    }
    for (int i = first + 1; i < name.end() - 1; i++) {
      boolean preposition = words.text(i).equals("of") || words.text(i).equals("for");
      String noun = NameWords.plain(words.text(i - 1));
      if (preposition && (PARTS.contains(noun) || lists.isTitle(noun))) {
        return i + 1;
      }
    }
    return first;
  }

  /** Words that every company has: "Corporation", "Holding Company". */
  private boolean isGeneric(Words words, Found name, int first, int end) {
    if (name.type() != EntityType.ORGANIZATION) {
      return end - first == 1 && lists.isFunctionWord(words.text(first));
    }
    if (end - first == 1 && lists.isFunctionWord(words.text(first))) {
      return !isCapitals(words.text(first));
    }
    for (int i = first; i < end; i++) {
      if (!GENERIC.contains(NameWords.plain(words.text(i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** Takes in the point of "Acme, Inc." where the tokenizer gave it to the sentence. */
  private static Found withPoint(Words words, Found name) {
    String last = NameWords.plain(words.text(name.end() - 1));
    String whole = words.whole();
    boolean point = name.stop() < whole.length() && whole.charAt(name.stop()) == '.';
    boolean styled =
        words.text(name.end() - 2).equals(",")
            || writesPoints(words, last)
            || whole.startsWith(" (", name.stop() + 1);
    if (!point || !styled || !POINTED.contains(last) || name.end() - name.first() < 2) {
      return name;
    }
    int stop = name.stop() + 1;
    String text = whole.substring(name.start(), stop);
    return new Found(name.type(), name.first(), name.end(), name.start(), stop, name.rung(), text);
  }

  /** Whether the sentence has the form with its point inside, too. */
  private static boolean writesPoints(Words words, String form) {
    for (int i = 0; i < words.size(); i++) {
      if (words.lower(i).equals(form + ".")) {
        return true;
      }
    }
    return false;
  }

  private boolean leads(Words words, int i, int end, EntityType type) {
    if (LEADING.contains(words.lower(i)) || Tickers.is(words.text(i))) {
      return true;
    }
    if (type == EntityType.ORGANIZATION && isDate(words, i, end)) {
      return true;
    }
    boolean kind =
        type == EntityType.ORGANIZATION
            && end - i > 1
            && words.opening(i)
            && KINDS.contains(words.lower(i))
            && words.nameLike(i + 1);
    if (kind) {
      return true;
    }
    boolean title = lists.isHonorific(words.text(i)) || lists.isTitle(words.text(i));
    return title && type == EntityType.PERSON && end - i > 1;
  }

  /** "in March Acme Bank agreed"; but "May Stores". */
  private boolean isDate(Words words, int i, int end) {
    return end - i > 1
        && DATE_BEFORE.contains(words.lower(i - 1))
        && MONTHS.contains(words.lower(i));
  }

  private static boolean trails(Words words, int i) {
    return TRAILING.contains(words.text(i)) || Tickers.is(words.text(i));
  }

  /** What is no part of a company's name behind it: "Acme Chilean business", "Acme JV". */
  private boolean isTail(Words words, Found name, int first, int i) {
    boolean organization = name.type() == EntityType.ORGANIZATION && i > first;
    if (!organization || name.rung() == Rung.LEGAL_FORM) {
      return false;
    }
    String word = words.text(i);
    return TAILS.contains(NameWords.plain(word))
        || lists.isNationality(word)
        || YEAR.matcher(word).matches();
  }

  /** "Macy's Inc ( M.N )" ends before the bracket, "Acme (Group) Co" does not. */
  private static int cutAtBracket(Words words, Found name) {
    for (int i = name.first() + 1; i < name.end(); i++) {
      boolean inside = i + 3 < name.end() && words.text(i + 2).equals(")");
      if (words.text(i).equals("(") && (!inside || Tickers.is(words.text(i + 1)))) {
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
