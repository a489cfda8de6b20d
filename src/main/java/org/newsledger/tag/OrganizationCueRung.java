package org.newsledger.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsledger.model.EntityType;
import org.newsledger.tag.Found.Rung;

/** Rung 4b: organizations by what is said of them: "brewer X", "X, a maker of", "a stake in X". */
final class OrganizationCueRung {

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final int APPOSITION = 6; // tokens between the comma and the noun
  private static final Set<String> BOUGHT =
      Set.of(
          "acquisition of",
          "stake in",
          "shares in",
          "shares of",
          "shareholders of",
          "shareholders in",
          "owner of",
          "ownership of",
          "subsidiary of",
          "unit of",
          "takeover of",
          "purchase of",
          "merger with",
          "owned by",
          "division of",
          "acquired by",
          "spokesman for",
          "spokeswoman for",
          "analyst at",
          "analyst with",
          "venture with");
  private static final Set<String> BUYS = Set.of("acquire", "acquired", "acquires", "acquiring");

  private final NameWords lists;
  private final CapitalRun runs;

  OrganizationCueRung(NameWords lists, CapitalRun runs) {
    this.lists = lists;
    this.runs = runs;
  }

  List<Found> find(Words words) {
    List<Found> names = new ArrayList<>();
    int i = 0;
    while (i < words.size() && !words.shouting()) {
      int end = runs.end(words, i);
      if (end > i && isOrganization(words, i, end)) {
        names.add(words.found(EntityType.ORGANIZATION, i, end, Rung.ORGANIZATION_CUE));
      }
      i = Math.max(end, i + 1);
    }
    return names;
  }

  private boolean isOrganization(Words words, int first, int end) {
    if (words.opening(first) && lists.isOrdinary(words.text(first))) {
      return false;
    }
    return afterNoun(words, first) || afterDeal(words, first) || beforeApposition(words, end);
  }

  private boolean afterNoun(Words words, int first) {
    String before = words.text(first - 1);
    return !words.nameLike(first - 1) && lists.organizationNouns().contains(before);
  }

  private static boolean afterDeal(Words words, int first) {
    return BUYS.contains(words.lower(first - 1))
        || BOUGHT.contains(words.lower(first - 2) + " " + words.lower(first - 1));
  }

  /** The noun must be the apposition's head: "a drug maker based in", not "a company spokesman". */
  private boolean beforeApposition(Words words, int end) {
    if (!words.text(end).equals(",") || !ARTICLES.contains(words.text(end + 1))) {
      return false;
    }
    for (int i = end + 2; i <= end + APPOSITION; i++) {
      if (lists.organizationNouns().contains(words.text(i))) {
        return HEAD_FOLLOWS.contains(words.text(i + 1));
      }
      if (words.text(i).equals(",") || lists.isTitle(words.text(i))) {
        return false;
      }
    }
    return false;
  }

  private static final Set<String> HEAD_FOLLOWS =
      Set.of(
          ",", ".", "", "of", "that", "which", "based", "in", "for", "with", "and", "owned",
          "listed", "backed", "on", "from", "whose", "to", "at", "by");
}
