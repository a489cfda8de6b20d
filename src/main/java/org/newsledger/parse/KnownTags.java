package org.newsledger.parse;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Sentence;

/** Penn Treebank tags of words that the tagger misreads where the words around them tell. */
final class KnownTags {

  /** Nouns that taggers do not know: "adjusted EBITDA", "a writedown". */
  private static final Set<String> NOUNS = Set.of("ebitda", "ebit", "ebita", "writedown");

  /** Verbs that taggers take for nouns or for other verbs: "to axe jobs", "to found a firm". */
  private static final Set<String> VERBS = Set.of("axe", "found", "fund", "helm");

  private static final Set<String> INFINITIVE =
      Set.of("to", "will", "would", "may", "might", "could", "should", "not");

  /** What puts a value on somebody: "the round values Acme at $5 million". */
  private static final Set<String> VALUING =
      Set.of(
          "deal",
          "offer",
          "bid",
          "round",
          "transaction",
          "sale",
          "price",
          "agreement",
          "investment",
          "takeover",
          "acquisition",
          "purchase",
          "proposal",
          "merger",
          "financing",
          "funding",
          "listing",
          "ipo",
          "float",
          "flotation",
          "placement",
          "approach",
          "valuation",
          "stake",
          "buyout",
          "market",
          "that",
          "which",
          "this",
          "it",
          "he",
          "she");

  private static final Set<String> DETERMINERS =
      Set.of("the", "it", "its", "their", "them", "both", "all", "each", "us", "whole");

  /** "Its tablet, called the Surface, was shown": what is called so does not call. */
  private static final Set<String> NAMING = Set.of("called", "named", "dubbed", "codenamed");

  private static final Set<String> OWNING =
      Set.of("its", "their", "his", "her", "the", "'s", "\u2019s");
  private static final Set<String> LAYING = Set.of("lay", "lays", "laid", "laying");

  private static final Set<String> BEFORE_ROUND =
      Set.of(
          "a", "an", "the", "this", "that", "its", "new", "latest", "first", "second", "funding");

  private static final Set<String> AFTER_ROUND =
      Set.of("led", "backed", "which", "that", "was", "is", "of", "from", "with", ",", "co-led");

  private final Sentence sentence;

  KnownTags(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The tag of a token, or null where the tagger is to find it. */
  @Nullable String of(int token, @Nullable Mention[] mentionAt) {
    String text = sentence.tokens().get(token).text();
    if (VERBS.contains(text) && INFINITIVE.contains(lower(token - 1))) {
      return "VB";
    }
    if (text.equals("values") && isValuing(token, mentionAt)) {
      return "VBZ";
    }
    if (NAMING.contains(text) && isAside(token, mentionAt)) {
      return "VBN";
    }
    if (text.equals("team") && lower(token + 1).equals("up") && isNamed(token - 1, mentionAt)) {
      return "VBP";
    }
    if (text.equals("off") && LAYING.contains(lower(token - 1))) {
      return "RP";
    }
    boolean noun =
        NOUNS.contains(lower(token))
            || isRound(token)
            || isHolding(token, mentionAt)
            || isFirm(token, mentionAt);
    return noun ? "NN" : null;
  }

  /** "in a Series A round led by Acme", "in a round led by Acme". */
  private boolean isRound(int token) {
    return lower(token).equals("round")
        && (lower(token - 2).equals("series")
            || lower(token - 1).equals("funding")
            || (BEFORE_ROUND.contains(lower(token - 1)) && AFTER_ROUND.contains(lower(token + 1))));
  }

  private boolean isValuing(int token, @Nullable Mention[] mentionAt) {
    int next = token + 1;
    boolean something = next < mentionAt.length && mentionAt[next] != null;
    return VALUING.contains(lower(token - 1)) && (something || DETERMINERS.contains(lower(next)));
  }

  private boolean isAside(int token, @Nullable Mention[] mentionAt) {
    int next = lower(token + 1).equals("the") ? token + 2 : token + 1;
    Mention name = next < mentionAt.length ? mentionAt[next] : null;
    return lower(token - 1).equals(",")
        && name != null
        && name.type().isName()
        && lower(name.endToken()).equals(",");
  }

  /** "its 5 percent holding", "its Acme holding". */
  private boolean isHolding(int token, @Nullable Mention[] mentionAt) {
    Mention before = token == 0 ? null : mentionAt[token - 1];
    if (before == null || !lower(token).equals("holding")) {
      return false;
    }
    boolean owned = OWNING.contains(lower(before.firstToken() - 1));
    return before.type() == EntityType.PERCENT || (before.type().isName() && owned);
  }

  /** "the mobile payments firm Acme": a firm is not steadfast before a name. */
  private boolean isFirm(int token, @Nullable Mention[] mentionAt) {
    return sentence.tokens().get(token).text().equals("firm") && isNamed(token + 1, mentionAt);
  }

  private static boolean isNamed(int token, @Nullable Mention[] mentionAt) {
    Mention mention = token < 0 || token >= mentionAt.length ? null : mentionAt[token];
    return mention != null && mention.type().isName();
  }

  /** A token in lower case, empty outside the sentence. */
  private String lower(int token) {
    return token < 0 || token >= sentence.tokens().size() ? "" : sentence.lower(token);
  }
}
