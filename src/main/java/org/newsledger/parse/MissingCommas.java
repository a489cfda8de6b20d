package org.newsledger.parse;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Sentence;

/**
 * Where a comma would keep the parser from a garden path: "In September Acme bought Bolt" is no
 * firm called "September Acme", "a group led by Acme bought Bolt" is not led by a "bought Bolt".
 */
final class MissingCommas {

  private static final int REACH = 8; // tokens from "by" to the name
  private static final Set<String> PARTICIPLES =
      Set.of(
          "led",
          "owned",
          "backed",
          "headed",
          "run",
          "controlled",
          "founded",
          "formed",
          "managed",
          "chaired",
          "advised",
          "represented",
          "spearheaded",
          "fronted",
          "operated",
          "funded",
          "financed",
          "created",
          "established",
          "made",
          "developed",
          "launched",
          "started",
          "chosen",
          "hired",
          "appointed",
          "commissioned",
          "published");

  /** What goes on with the phrase, or ends the clause, and needs no comma. */
  private static final Set<String> ONWARD =
      Set.of(
          "and",
          "or",
          "but",
          "nor",
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
          "without",
          "after",
          "before",
          "during",
          "since",
          "through",
          "about",
          "against",
          "among",
          "between",
          "near",
          "while",
          "when",
          "where",
          "which",
          "who",
          "whose",
          "that",
          "if",
          "because",
          "although",
          "though",
          "than",
          "last",
          "this",
          "next",
          "earlier",
          "later",
          "early",
          "late",
          "s",
          "via",
          "amid");

  private final Sentence sentence;
  private final @Nullable Mention[] mentionAt;
  private final boolean[] dropped;
  private final boolean[] before; // token -> whether a comma is missing before it

  private MissingCommas(Sentence sentence, @Nullable Mention[] mentionAt, boolean[] dropped) {
    this.dropped = dropped;
    this.sentence = sentence;
    this.mentionAt = mentionAt;
    this.before = new boolean[mentionAt.length];
  }

  /**
   * For each token whether a comma is missing before it.
   *
   * @param dropped tokens that the parser does not see
   */
  static boolean[] of(Sentence sentence, @Nullable Mention[] mentionAt, boolean[] dropped) {
    MissingCommas commas = new MissingCommas(sentence, mentionAt, dropped);
    for (int token = 1; token < mentionAt.length; token++) {
      commas.before[token] |= commas.isNameBehindDate(token);
      commas.markReduced(token);
    }
    return commas.before;
  }

  private boolean isNameBehindDate(int token) {
    Mention mention = mentionAt[token];
    Mention date = mentionAt[token - 1];
    return mention != null
        && date != null
        && mention.firstToken() == token
        && mention.type().isName()
        && date.type() == EntityType.DATE
        && date.firstToken() <= 1;
  }

  /** "a group led by the fund Acme bought": before "led" and before "bought". */
  private void markReduced(int participle) {
    boolean candidate =
        participle + 2 < mentionAt.length
            && PARTICIPLES.contains(sentence.lower(participle))
            && sentence.lower(participle + 1).equals("by")
            && mentionAt[participle - 1] == null
            && isWord(participle - 1)
            && !isAuxiliary(participle - 1);
    int end = candidate ? endOfNames(participle + 2) : -1;
    if (end > 0 && end + 1 < mentionAt.length && isWord(end) && goesOnAnew(end)) {
      before[participle] = true;
      before[end] = true;
    }
  }

  private boolean goesOnAnew(int token) {
    return mentionAt[token] == null && !ONWARD.contains(sentence.lower(token));
  }

  /** The token behind the first name, and behind what is joined to it; -1 for no name. */
  private int endOfNames(int from) {
    int at = from;
    while (at < mentionAt.length && at < from + REACH && mentionAt[at] == null && isWord(at)) {
      at++;
    }
    Mention name = at < mentionAt.length ? mentionAt[at] : null;
    if (name == null || !name.type().isName()) {
      return -1;
    }
    int end = afterDropped(name.endToken());
    boolean joined = end + 1 < mentionAt.length && sentence.lower(end).equals("and");
    Mention second = joined ? mentionAt[end + 1] : null;
    return afterDropped(second != null && second.type().isName() ? second.endToken() : end);
  }

  private int afterDropped(int token) {
    int at = token;
    while (at < dropped.length && dropped[at]) {
      at++;
    }
    return at;
  }

  private boolean isAuxiliary(int token) {
    return Set.of("be", "been", "is", "was", "are", "were", "being", "has", "had", "have", "not")
        .contains(sentence.lower(token));
  }

  private boolean isWord(int token) {
    return sentence.tokens().get(token).text().chars().allMatch(Character::isLowerCase);
  }
}
