package org.newsledger.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsledger.lexicon.SourceWords;
import org.newsledger.lexicon.SourceWords.Use;
import org.newsledger.model.Parse;
import org.newsledger.parse.Parser.Word;

/**
 * Parses what is told and who tells it apart: in "Acme may bid for Bolt, people familiar with the
 * matter said" the parser takes the people for part of the bid too often.
 */
final class ReportedTail {

  /** A clause and its teller have more words than this before the comma. */
  private static final int MIN_CLAUSE = 4;

  private static final int MAX_TELLER = 14;
  private static final int MAX_REST = 9;

  /** What stands before the comma of these is no clause of its own. */
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "after",
          "before",
          "as",
          "when",
          "while",
          "if",
          "since",
          "although",
          "though",
          "because",
          "in",
          "at",
          "on",
          "with",
          "by",
          "for",
          "under",
          "during",
          "despite",
          "following",
          "besides",
          "according",
          "to",
          "having",
          "asked",
          "given",
          "unlike",
          "like",
          "from",
          "until",
          "once");

  /** No teller holds these: "which the company said". */
  private static final Set<String> NOT_IN_TELLER =
      Set.of(
          "which", "that", "whose", "where", "when", "but", "or", "if", "than", "will", "would",
          "is", "was", "were", "are", "has", "had", "have", "be", "been", "being", "not", "to",
          "said", "says", "as", "because", "while", "\"", "''", "``", "”", "“", ";", ":", "--");

  /** What is told does not go on behind the verb. */
  private static final Set<String> NOT_BEHIND =
      Set.of(
          "that", "it", "he", "she", "they", "we", "which", "who", "will", "would", "is", "was",
          "were", "are", "has", "had", "have", "could", "can", "may", "might", "should", "be", "to",
          "its", "their", ",", "but", "there", "no", "not", "if", "\"", "''", "``", "”", "“", ";",
          ":", "--", "$", "percent", "dollars", "dollar");

  /** What leads in more of what the teller tells: ", adding that", ", citing sources". */
  private static final Set<String> GOING_ON = Set.of("adding", "citing", "quoting");

  private static final Set<String> QUOTES = Set.of("\"", "''", "”");
  private static final Set<String> OPENERS = Set.of("and", "who", "with", "both", "including");

  private final SourceWords sources;
  private final Parser parser;

  ReportedTail(SourceWords sources, Parser parser) {
    this.sources = sources;
    this.parser = parser;
  }

  /** The parse of all words; the teller's verb hangs on what is told ("parataxis"). */
  Parse parse(List<Word> words) {
    int comma = comma(words);
    if (comma < 0) {
      return parser.parse(words);
    }
    List<Word> clause = new ArrayList<>(words.subList(0, comma));
    clause.add(Word.of("."));
    Parse told = parser.parse(clause);
    Parse telling = parser.parse(words.subList(comma + 1, words.size()));
    if (told.heads().get(comma) < 0) {
      return parser.parse(words);
    }
    return joined(told, telling, comma);
  }

  private static Parse joined(Parse told, Parse telling, int comma) {
    int size = comma + 1 + telling.size();
    List<String> tags = new ArrayList<>(told.tags().subList(0, comma));
    List<String> lemmas = new ArrayList<>(told.lemmas().subList(0, comma));
    List<Integer> heads = new ArrayList<>(told.heads().subList(0, comma));
    List<String> relations = new ArrayList<>(told.relations().subList(0, comma));
    int root = told.heads().indexOf(-1);
    heads.replaceAll(head -> head == comma ? (Integer) root : head);
    tags.add(",");
    lemmas.add(",");
    heads.add(root);
    relations.add("punct");
    tags.addAll(telling.tags());
    lemmas.addAll(telling.lemmas());
    relations.addAll(telling.relations());
    for (int head : telling.heads()) {
      heads.add(head < 0 ? root : head + comma + 1);
    }
    relations.set(comma + 1 + telling.heads().indexOf(-1), "parataxis");
    if (heads.size() != size) {
      throw new IllegalStateException("lists of unequal length");
    }
    return new Parse(tags, lemmas, heads, relations);
  }

  /** The comma (or quotation mark behind it) that ends what is told; -1 where nobody tells it. */
  private int comma(List<Word> words) {
    int limit = limit(words);
    int comma = limit - 1;
    while (comma >= MIN_CLAUSE && !words.get(comma).text().equals(",")) {
      comma--;
    }
    if (comma < MIN_CLAUSE) {
      return -1;
    }
    int end = comma;
    if (end + 1 < words.size() && QUOTES.contains(words.get(end + 1).text())) {
      return -1; // quotations come without a comma of the sentence's own
    }
    int verb = end + 1;
    while (verb < limit && !sources.is(Use.REPORTING, lower(words, verb))) {
      verb++;
    }
    boolean teller =
        verb < limit
            && verb > end + 1
            && verb - end - 1 <= MAX_TELLER
            && !OPENERS.contains(lower(words, end + 1))
            && none(words, end + 1, verb, NOT_IN_TELLER);
    boolean rest = limit - verb - 1 <= MAX_REST && none(words, verb + 1, limit, NOT_BEHIND);
    boolean clause =
        !SUBORDINATORS.contains(lower(words, 0))
            || words.subList(0, end).stream().anyMatch(word -> word.text().equals(","));
    return teller && rest && clause ? end : -1;
  }

  /** The end of the words in which the teller stands: before ", adding that" or of all. */
  private static int limit(List<Word> words) {
    for (int at = MIN_CLAUSE; at + 1 < words.size(); at++) {
      if (words.get(at).text().equals(",") && GOING_ON.contains(lower(words, at + 1))) {
        return at;
      }
    }
    return words.size();
  }

  private static boolean none(List<Word> words, int first, int end, Set<String> listed) {
    for (int at = first; at < end; at++) {
      if (listed.contains(lower(words, at))) {
        return false;
      }
    }
    return true;
  }

  private static String lower(List<Word> words, int at) {
    return words.get(at).text().toLowerCase(Locale.ROOT);
  }
}
