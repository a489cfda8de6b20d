package org.newsledger.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.Tickers;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Parse;
import org.newsledger.model.Sentence;
import org.newsledger.parse.Parser.Word;

/**
 * A sentence as the parser reads it best, with the way back to the tokens.
 *
 * <p>The parser learned from newspapers that write "$ 2 billion" so seldom after a preposition that
 * it takes "for $" for an adverb, and tickers in brackets lead it astray. So each name is one
 * proper noun, each sum is "5 dollars", and short brackets and tickers are left out.
 */
final class SimplifiedSentence {

  /** Brackets of more tokens than this may hold a clause of their own. */
  private static final int MAX_BRACKET = 10;

  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "the", "its", "their", "his", "her", "our", "this", "that", "another", "'s",
          "’s", "'", "’", "first", "new");

  /** What a sum right before it measures, whatever stands before the sum: "a hostile $5 bid". */
  private static final Set<String> SUMMED =
      Set.of(
          "bid",
          "offer",
          "approach",
          "proposal",
          "deal",
          "takeover",
          "acquisition",
          "purchase",
          "buyout",
          "merger",
          "sale",
          "stake",
          "investment",
          "loan",
          "fine",
          "settlement",
          "contract",
          "valuation",
          "fund");

  private static final Pattern PERIOD =
      Pattern.compile("[QHqh][1-4]|[1-4][QHqh]|FY\\d*|(?:19|20)\\d\\d");

  private static final Set<String> MODIFIERS =
      Set.of("amod", "compound", "nummod", "advmod", "nmod:npmod", "obl:npmod");

  /** What stands behind a sum that is no part of a longer phrase. */
  private static final Set<String> BEHIND_SUMS =
      Set.of(
          "a",
          "an",
          "and",
          "or",
          "as",
          "at",
          "by",
          "for",
          "from",
          "in",
          "into",
          "of",
          "on",
          "over",
          "per",
          "to",
          "under",
          "until",
          "with",
          "within",
          "after",
          "before",
          "during",
          "since",
          "that",
          "which",
          "if",
          "than",
          "last",
          "this",
          "next",
          "each",
          "more",
          "less",
          "worth",
          "annually",
          "today",
          "ago",
          "is",
          "was",
          "were",
          "are",
          "has",
          "had",
          "will",
          "would",
          "through",
          "but",
          "when",
          "while",
          "it",
          "they",
          "he",
          "she",
          "because",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "earlier",
          "later",
          "versus");

  /** Of a word that stands for no token. */
  private static final int NONE = -1;

  private final List<Word> words = new ArrayList<>();
  private final List<Integer> representatives = new ArrayList<>(); // word -> token, or NONE
  private final int[] wordOf; // token -> word, -1 where left out

  /** By each token of a sum or period inside a phrase its last token: the parser sees them not. */
  private final Map<Integer, Integer> leftOut = new HashMap<>();

  private final Sentence sentence;
  private final KnownTags tags;

  SimplifiedSentence(Sentence sentence, List<Mention> mentions, PairedNouns pairs) {
    this.sentence = sentence;
    this.tags = new KnownTags(sentence);
    this.wordOf = new int[sentence.tokens().size()];
    @Nullable Mention[] mentionAt = mentionAt(mentions, wordOf.length);
    boolean[] dropped = dropped(mentionAt);
    pairs.mark(dropped, sentence, mentionAt);
    @Nullable String[] missing = MissingWords.of(sentence, mentionAt, dropped);
    int token = 0;
    while (token < wordOf.length) {
      String word = missing[token];
      if (word != null) {
        words.add(Word.of(word));
        representatives.add(NONE);
      }
      Mention mention = mentionAt[token];
      if (dropped[token]) {
        wordOf[token] = -1;
        token++;
      } else if (mention != null && mention.firstToken() == token) {
        addMention(mention);
        token = mention.endToken();
      } else {
        add(word(token, mentionAt), token, token + 1);
        token++;
      }
    }
  }

  private Word word(int token, @Nullable Mention[] mentionAt) {
    if (isHeadlineVerb(token)) {
      return new Word(text(token), "VB");
    }
    if (isDash(token)) {
      return Word.of("--");
    }
    String tag = tags.of(token, mentionAt);
    return tag == null ? Word.of(plain(text(token))) : new Word(text(token), tag);
  }

  /**
   * A dash between clauses, however it is written; the parser knows it as two hyphens and takes one
   * for part of a word.
   */
  private boolean isDash(int token) {
    String text = text(token);
    boolean last = token + 1 == wordOf.length;
    boolean spaced =
        token > 0
            && sentence.tokens().get(token - 1).end() < sentence.tokens().get(token).start()
            && (last
                || sentence.tokens().get(token).end() < sentence.tokens().get(token + 1).start());
    return text.equals("—") || (spaced && (text.equals("-") || text.equals("–")));
  }

  /** "Acme to axe 500 jobs" opens with what Acme will do, "to" is never a direction there. */
  private boolean isHeadlineVerb(int token) {
    return words.size() == 2
        && "NNP".equals(words.get(0).tag())
        && words.get(1).text().equals("to")
        && text(token).chars().allMatch(Character::isLowerCase)
        && !DETERMINERS.contains(text(token));
  }

  private void addMention(Mention mention) {
    int first = mention.firstToken();
    int end = mention.endToken();
    if (mention.type().isName()) {
      add(new Word(text(end - 1), "NNP"), first, end);
    } else if (mention.type() == EntityType.MONEY) {
      addMoney(first, end);
    } else if (mention.type() == EntityType.DATE && isHeadlinePeriod(first, end)) {
      leaveOut(first, end);
    } else {
      for (int token = first; token < end; token++) {
        add(Word.of(plain(text(token))), token, token + 1);
      }
    }
  }

  private void addMoney(int first, int end) {
    if (end < wordOf.length && isInside(first, end)) {
      leaveOut(first, end);
      return;
    }
    boolean modifier =
        end < wordOf.length && (SUMMED.contains(sentence.lower(end)) || isDeterminer(first - 1));
    if (end - first > 1) {
      add(new Word("5", "CD"), first, end - 1);
    }
    add(modifier ? new Word("dollar", "NN") : new Word("dollars", "NNS"), end - 1, end);
  }

  /** Leaves out what stands before a noun; it is hung on the noun again. */
  private void leaveOut(int first, int end) {
    for (int token = first; token < end; token++) {
      wordOf[token] = NONE;
      leftOut.put(token, end - 1);
    }
  }

  /** "Acme Q2 net loss widens": a period without a preposition between a name and its figure. */
  private boolean isHeadlinePeriod(int first, int end) {
    return first > 0
        && !words.isEmpty()
        && "NNP".equals(words.get(words.size() - 1).tag())
        && PERIOD.matcher(text(first)).matches()
        && end < wordOf.length
        && isPlain(end)
        && !BEHIND_SUMS.contains(sentence.lower(end));
  }

  /** "its planned 5 dollar public offering": a sum between the words of a phrase. */
  private boolean isInside(int first, int end) {
    return isDeterminer(first - 2)
        && isPlain(first - 1)
        && isPlain(end)
        && !BEHIND_SUMS.contains(sentence.lower(end));
  }

  private boolean isDeterminer(int token) {
    return token >= 0 && DETERMINERS.contains(sentence.lower(token));
  }

  private boolean isPlain(int token) {
    return text(token).chars().allMatch(Character::isLowerCase);
  }

  private void add(Word word, int first, int end) {
    for (int token = first; token < end; token++) {
      wordOf[token] = words.size();
    }
    words.add(word);
    representatives.add(end - 1);
  }

  private String text(int token) {
    return sentence.tokens().get(token).text();
  }

  private static String plain(String text) {
    return text.equals("%") ? "percent" : text;
  }

  /** What the parser is to read; empty where everything was left out. */
  List<Word> words() {
    return Collections.unmodifiableList(words);
  }

  /** The parse of {@link #words()} as one of the sentence's tokens. */
  Parse expand(Parse parse) {
    int size = wordOf.length;
    List<String> tags = new ArrayList<>(size);
    List<String> lemmas = new ArrayList<>(size);
    List<Integer> heads = new ArrayList<>(size);
    List<String> relations = new ArrayList<>(size);
    int previous = -1;
    int root = representative(parse, Math.max(0, parse.heads().indexOf(-1)));
    for (int token = 0; token < size; token++) {
      int word = wordOf[token];
      Integer last = leftOut.get(token);
      if (last != null) {
        tags.add(token == last ? "NN" : "CD");
        lemmas.add(text(token));
        heads.add(token == last ? measured(parse, last + 1) : last);
        relations.add("compound");
        continue;
      }
      if (word < 0) {
        tags.add("SYM");
        lemmas.add(text(token));
        heads.add(previous < 0 ? root : previous);
        relations.add("dep");
        continue;
      }
      int representative = representatives.get(word);
      boolean own = token == representative;
      tags.add(parse.tags().get(word));
      lemmas.add(own && !isCollapsed(word) ? parse.lemmas().get(word) : text(token));
      int head = parse.heads().get(word);
      heads.add(own ? (head < 0 ? -1 : representative(parse, head)) : (Integer) representative);
      relations.add(own ? parse.relations().get(word) : "compound");
      previous = representative;
    }
    return new Parse(tags, lemmas, heads, relations);
  }

  /** The noun that a sum before a token measures: "offering" in "5 dollar public offering". */
  private int measured(Parse parse, int token) {
    int at = wordOf[token];
    int head = parse.heads().get(at);
    while (head > at && MODIFIERS.contains(parse.relations().get(at))) {
      at = head;
      head = parse.heads().get(at);
    }
    return Math.max(token, representatives.get(at));
  }

  /** The token of a word, of the one above it where it has none. */
  private int representative(Parse parse, int word) {
    int at = word;
    while (representatives.get(at) == NONE && parse.heads().get(at) >= 0) {
      at = parse.heads().get(at);
    }
    return Math.max(0, representatives.get(at));
  }

  /** Whether a word is a name that stands for all of its tokens. */
  private boolean isCollapsed(int word) {
    return "NNP".equals(words.get(word).tag());
  }

  private static @Nullable Mention[] mentionAt(List<Mention> mentions, int size) {
    @Nullable Mention[] at = new Mention[size];
    for (Mention mention : mentions) {
      boolean free = mention.endToken() <= size;
      for (int i = mention.firstToken(); free && i < mention.endToken(); i++) {
        free = at[i] == null;
      }
      for (int i = mention.firstToken(); free && i < mention.endToken(); i++) {
        at[i] = mention;
      }
    }
    return at;
  }

  private boolean[] dropped(@Nullable Mention[] mentionAt) {
    boolean[] dropped = new boolean[wordOf.length];
    int open = -1;
    for (int token = 0; token < wordOf.length; token++) {
      if (mentionAt[token] != null) {
        continue;
      }
      String text = text(token);
      if (text.equals("(") || text.equals("[")) {
        open = token;
      } else if ((text.endsWith(")") || text.equals("]")) && open >= 0) {
        if (open > 0 && token - open <= MAX_BRACKET) {
          java.util.Arrays.fill(dropped, open, token + 1, true);
        }
        open = -1;
      } else if (token > 0 && Tickers.is(text)) {
        dropped[token] = true;
      }
    }
    return allDropped(dropped) ? new boolean[wordOf.length] : dropped;
  }

  private static boolean allDropped(boolean[] dropped) {
    for (boolean one : dropped) {
      if (!one) {
        return false;
      }
    }
    return true;
  }
}
