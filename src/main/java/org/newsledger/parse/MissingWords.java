package org.newsledger.parse;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Sentence;

/**
 * Where a comma or "that" would keep the parser from a garden path: "In September Acme bought Bolt"
 * is no firm called "September Acme", "a group led by Acme bought Bolt" is not led by a "bought
 * Bolt", and who "says Acme is in talks" does not say Acme.
 */
final class MissingWords {

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

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "saying",
          "says",
          "said",
          "believe",
          "believes",
          "believed",
          "think",
          "thinks",
          "thought",
          "reported",
          "reports",
          "claim",
          "claims",
          "claimed",
          "expect",
          "expects",
          "hope",
          "hopes",
          "hoped",
          "added",
          "adds",
          "confirmed",
          "announced",
          "suggest",
          "suggests",
          "suggested",
          "insists",
          "insisted",
          "argue",
          "argues",
          "argued",
          "estimate",
          "estimates",
          "estimated",
          "fear",
          "fears",
          "feared",
          "predict",
          "predicts",
          "predicted",
          "know",
          "knows",
          "alleges",
          "alleged",
          "means",
          "showed",
          "shows",
          "revealed",
          "denied");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "was", "are", "were", "has", "had", "have", "will", "would", "could", "can", "may",
          "might", "should", "must", "did", "does", "do", "plans", "wants", "intends", "agreed",
          "owes", "owns", "made", "paid", "planned", "expects", "needs", "sold", "bought");

  private static final Set<String> BEFORE_DATES =
      Set.of("in", "on", "by", "since", "during", "after", "until", "before", "late", "early");

  private static final Set<String> OPENERS =
      Set.of("and", "but", "so", "then", "that", ",", ";", ":", "\"", "*", "-", "--", "—");

  private static final Set<String> JOINING = Set.of("and", ",", "or", "&");

  private static final String COMMA = ",";

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
  private final @Nullable String[] before; // token -> what is missing before it

  private MissingWords(Sentence sentence, @Nullable Mention[] mentionAt, boolean[] dropped) {
    this.dropped = dropped;
    this.sentence = sentence;
    this.mentionAt = mentionAt;
    this.before = new String[mentionAt.length];
  }

  /**
   * For each token the word that is missing before it, or null.
   *
   * @param dropped tokens that the parser does not see
   */
  static @Nullable String[] of(
      Sentence sentence, @Nullable Mention[] mentionAt, boolean[] dropped) {
    MissingWords words = new MissingWords(sentence, mentionAt, dropped);
    for (int token = 1; token < mentionAt.length; token++) {
      if (words.isNameBehindDate(token)) {
        words.before[token] = COMMA;
      } else if (words.isNameBehindSaying(token)) {
        words.before[token] = "that";
      }
      words.markReduced(token);
    }
    return words.before;
  }

  private boolean isNameBehindDate(int token) {
    Mention mention = mentionAt[token];
    Mention date = mentionAt[token - 1];
    return mention != null
        && date != null
        && mention.firstToken() == token
        && mention.type().isName()
        && date.type() == EntityType.DATE
        && opensClause(date.firstToken());
  }

  /** Whether a date is the first of its clause, but for a preposition: "and in September". */
  private boolean opensClause(int date) {
    int at = date - 1;
    if (at >= 0 && BEFORE_DATES.contains(sentence.lower(at))) {
      at--;
    }
    return at < 0 || OPENERS.contains(sentence.lower(at));
  }

  /** "sources say Acme is in talks". */
  private boolean isNameBehindSaying(int token) {
    Mention mention = mentionAt[token];
    int end = mention == null ? -1 : endOfRow(mention);
    return mention != null
        && mention.firstToken() == token
        && mention.type().isName()
        && mentionAt[token - 1] == null
        && SAYING.contains(sentence.lower(token - 1))
        && end < mentionAt.length
        && mentionAt[end] == null
        && AUXILIARIES.contains(sentence.lower(end));
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
      before[participle] = COMMA;
      before[end] = COMMA;
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
    return endOfRow(name);
  }

  /** The token behind a name and those joined to it: "Acme, Bolt and Nut". */
  private int endOfRow(Mention first) {
    int end = afterDropped(first.endToken());
    while (end + 1 < mentionAt.length && JOINING.contains(sentence.lower(end))) {
      Mention next = mentionAt[end + 1];
      if (next == null || !next.type().isName()) {
        return end;
      }
      end = afterDropped(next.endToken());
    }
    return end;
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
