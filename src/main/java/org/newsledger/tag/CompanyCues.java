package org.newsledger.tag;

import java.util.Locale;
import java.util.Set;

/** Words that stand behind a company's name: "Acme's", "Acme shares", "Acme ( ACM.N )". */
final class CompanyCues {

  private static final Set<String> AFTER =
      Set.of(
          "shares",
          "stock",
          "shareholders",
          "spokesman",
          "spokeswoman",
          "executives",
          "employees",
          "said",
          "says",
          "announced",
          "agreed",
          "acquired",
          "acquires",
          "bought",
          "sold",
          "plans",
          "reported",
          "reports",
          "launched",
          "raised",
          "officials",
          "deal",
          "stake",
          "unit",
          "subsidiary",
          "which",
          "merger",
          "acquisition",
          "takeover",
          "stockholders",
          "common",
          "customers",
          "management",
          "operates",
          "has",
          "have",
          "will",
          "would",
          "was",
          "is",
          "had",
          "expects",
          "owns",
          "provides",
          "offers",
          "also",
          "did",
          "declined",
          "brand",
          "business",
          "chief",
          "chairman",
          "boss",
          "executive",
          "analyst");
  private static final Set<String> POSSESSIVE = Set.of("'s", "\u2019s", "'", "\u2019");

  private CompanyCues() {}

  /** Whether one begins at token {@code end}. */
  static boolean follow(Words words, int end) {
    boolean ticker = words.text(end).equals("(") && isCapitals(words.text(end + 1));
    return ticker || POSSESSIVE.contains(words.text(end)) || AFTER.contains(words.text(end));
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }
}
