package org.newsledger.tag;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsledger.model.EntityType;
import org.newsledger.tag.Found.Rung;
import org.newsledger.tag.SentenceNames.Shown;

/**
 * Single words that the statistical model takes for a person or a place, though nothing else in the
 * article says so, and longer names that it takes for a person though they are bought and sold.
 *
 * <p>News names a person in full before the surname stands alone, and a place with "in" or its
 * country. A lone unknown name without either is most often a company younger than the model.
 */
final class LoneWords {

  private static final Set<String> PLACE_BEFORE =
      Set.of("in", "near", "outside", "around", "across", "throughout", "inside", "toward");
  private static final Set<String> PLACE_AFTER =
      Set.of(
          "plant",
          "factory",
          "airport",
          "mine",
          "field",
          "region",
          "province",
          "river",
          "court",
          "prosecutors",
          "(",
          "/",
          "-",
          "--",
          "office",
          "headquarters");
  private static final Set<String> PERSON_AFTER =
      Set.of("administration", "family", "presidency", "regime", "brothers", "campaign", "himself");
  // "said Smith" is a person's; companies come before the verb.
  private static final Set<String> SAID = Set.of("said", "says", "added", "recalled");
  private static final Pattern AGE = Pattern.compile("[1-9][0-9]");

  private static final Set<String> TRADES =
      Set.of(
          "buy",
          "buys",
          "buying",
          "bought",
          "sell",
          "sells",
          "selling",
          "sold",
          "acquire",
          "acquires",
          "acquiring",
          "acquired",
          "own",
          "owns",
          "owning",
          "owned");
  private static final Set<String> TIES = Set.of("of", "for", "in");
  private static final Set<String> DEALS =
      Set.of(
          "sale",
          "purchase",
          "acquisition",
          "takeover",
          "control",
          "ownership",
          "owner",
          "parent",
          "bid",
          "bids",
          "bidder",
          "bidders",
          "bidding",
          "offer",
          "offers",
          "buyer",
          "buyers",
          "auction",
          "stake",
          "stakes",
          "shares",
          "percent",
          "shareholder",
          "shareholders",
          "investors",
          "invest",
          "invested",
          "investment");
  private static final Set<String> PARTS =
      Set.of(
          "shares",
          "stock",
          "shareholders",
          "subsidiary",
          "unit",
          "employees",
          "policyholders",
          "customers",
          "bonds");

  private final NameWords lists;

  LoneWords(NameWords lists) {
    this.lists = lists;
  }

  /** The keys of those words; the article's short forms of full names may be among them. */
  Set<String> misjudged(List<Shown> shown) {
    Set<String> suspects = new HashSet<>();
    Set<String> cleared = new HashSet<>();
    for (Shown sentence : shown) {
      Words words = sentence.words();
      for (Found name : sentence.names()) {
        String key = Atoms.key(words.textOf(name));
        boolean judged = name.type() == EntityType.PERSON || name.type() == EntityType.LOCATION;
        if (name.rung() == Rung.MODEL && judged && name.end() - name.first() == 1) {
          (isSupported(words, name) ? cleared : suspects).add(key);
        } else if (name.rung() == Rung.MODEL && name.type() == EntityType.PERSON) {
          if (isPerson(words, name.first()) || isPersonBefore(words, name.end())) {
            cleared.add(key);
          } else if (isTraded(words, name)) {
            suspects.add(key);
          }
        } else if (name.rung() != Rung.MODEL && name.type() != EntityType.ORGANIZATION) {
          cleared.add(key);
        }
      }
    }
    suspects.removeAll(cleared);
    return suspects;
  }

  private boolean isSupported(Words words, Found name) {
    return name.type() == EntityType.PERSON
        ? isPerson(words, name.first())
        : isPlace(words, name.first());
  }

  private boolean isPerson(Words words, int i) {
    String word = words.text(i);
    return lists.isGivenName(word)
        || lists.isWellKnown(word)
        || lists.isTitle(words.text(i - 1))
        || lists.isHonorific(words.text(i - 1))
        || (SAID.contains(words.text(i - 1)) && !CompanyCues.follow(words, i + 1))
        || isPersonBefore(words, i + 1);
  }

  private static boolean isPersonBefore(Words words, int end) {
    return PERSON_AFTER.contains(words.text(end))
        || (words.text(end).equals(",") && AGE.matcher(words.text(end + 1)).matches());
  }

  /** "To buy Nan Shan", "a bid for Nan Shan", "Nan Shan shares". */
  private static boolean isTraded(Words words, Found name) {
    String before = words.lower(name.first() - 1);
    String noun = words.lower(name.first() - 2);
    boolean whole = !words.nameLike(name.end());
    return (TRADES.contains(before) && whole)
        || (TIES.contains(before) && DEALS.contains(noun) && whole)
        || PARTS.contains(words.lower(name.end()));
  }

  private boolean isPlace(Words words, int i) {
    String before = words.lower(i - 1);
    boolean address = words.text(i + 1).equals(",") && words.nameLike(i + 2);
    boolean inner = words.text(i).indexOf('.') >= 0 || before.equals(",");
    return PLACE_BEFORE.contains(before)
        || PLACE_AFTER.contains(words.lower(i + 1))
        || address
        || inner;
  }
}
