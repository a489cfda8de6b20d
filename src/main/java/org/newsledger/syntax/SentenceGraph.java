package org.newsledger.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Mention;
import org.newsledger.model.Parse;
import org.newsledger.model.Sentence;
import org.newsledger.model.Token;

/**
 * The dependency graph of one parsed sentence with its mentions; tokens are indices from 0.
 *
 * <p>A mention acts as one word: dependents of any of its tokens count as dependents of its head.
 */
public final class SentenceGraph {

  private static final int LONG = 4; // letters of words that Title Case writes with a capital

  private static final Pattern UNCOUNTED =
      Pattern.compile(
          ".*(?:ing|tion|sion|ment|ness|ity|ance|ence|ship|ism|age|ware|work)|trade|oil|gas|gold|copper"
              + "|silver|wheat|corn|sugar|coffee|cocoa|cotton|coal|steel|crude|demand|supply|revenue"
              + "|income|profit|turnover|output|growth|debt|cash|money|credit|inflation|stock"
              + "|nobody|everyone|everybody|anyone|someone|nothing|everything|something|anything"
              + "|court|congress|parliament|police|staff|labor|labour|industry|business|science"
              + "|news|today|yesterday|tomorrow|research|weather|traffic|health|food|water|power|energy"
              + "|time|life|history|law|war|peace|art|music|data|evidence|advice|progress|change");

  private final Sentence sentence;
  private final Parse parse;
  private final List<Mention> mentions; // of this sentence, by start
  private final @Nullable Mention[] mentionAt; // one entry a token
  private final int[] node; // token -> head token of its mention, else itself
  private final List<List<Integer>> children; // only for nodes
  private final int[] governor; // only for nodes

  /**
   * Builds the graph.
   *
   * @param mentions of this sentence; of overlapping ones the first covers the token
   * @throws NullPointerException if the sentence is not parsed
   */
  public SentenceGraph(Sentence sentence, List<Mention> mentions) {
    this.sentence = sentence;
    this.parse = Objects.requireNonNull(sentence.parse(), "not parsed");
    this.mentions = List.copyOf(mentions);
    int size = parse.size();
    this.mentionAt = new Mention[size];
    this.node = new int[size];
    for (int i = 0; i < size; i++) {
      node[i] = i;
    }
    for (Mention mention : this.mentions) {
      claimTokens(mention);
    }
    this.governor = new int[size];
    this.children = new ArrayList<>(Collections.nCopies(size, List.of()));
    linkNodes();
  }

  private void claimTokens(Mention mention) {
    int end = Math.min(mention.endToken(), size());
    for (int i = mention.firstToken(); i < end; i++) {
      if (mentionAt[i] != null) {
        return;
      }
    }
    if (mention.firstToken() >= end) {
      return;
    }
    int head = headOf(mention.firstToken(), end);
    for (int i = mention.firstToken(); i < end; i++) {
      mentionAt[i] = mention;
      node[i] = head;
    }
  }

  private void linkNodes() {
    for (int i = 0; i < size(); i++) {
      if (node[i] != i) {
        governor[i] = node[i];
        continue;
      }
      int head = parse.heads().get(i);
      governor[i] = head < 0 ? -1 : node[head];
      if (governor[i] >= 0 && governor[i] != i) {
        addChild(governor[i], i);
      }
    }
    // A dependent that hangs on an inner token of a mention was moved to the mention's head above,
    // because governor[] is taken through node[].
  }

  private void addChild(int parent, int child) {
    List<Integer> list = children.get(parent);
    if (list.isEmpty()) {
      list = new ArrayList<>();
      children.set(parent, list);
    }
    list.add(child);
  }

  /** The token of {@code [first, end)} whose governor lies outside; the last such one. */
  public int headOf(int first, int end) {
    int head = end - 1;
    for (int i = first; i < end; i++) {
      int governorOfToken = parse.heads().get(i);
      if (governorOfToken < first || governorOfToken >= end) {
        head = i;
      }
    }
    return head;
  }

  /** The sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** Number of tokens. */
  public int size() {
    return parse.size();
  }

  /** The sentence's mentions by position. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The mention that covers a token, or null. */
  public @Nullable Mention mentionAt(int token) {
    return mentionAt[token];
  }

  /** The head token of the mention that covers a token; the token itself where none does. */
  public int node(int token) {
    return node[token];
  }

  /** The token's governor, -1 for the root; of a mention: the governor of its head. */
  public int governor(int token) {
    return governor[node[token]];
  }

  /** The dependents of a token (of its whole mention), in the order of the text. */
  public List<Integer> children(int token) {
    return children.get(node[token]);
  }

  /** The dependents in one of the given relations; "obl" also matches "obl:tmod". */
  public List<Integer> children(int token, String... relations) {
    List<Integer> found = new ArrayList<>();
    for (int child : children(token)) {
      if (isRelation(child, relations)) {
        found.add(child);
      }
    }
    return found;
  }

  /** Whether the token's relation to its governor is one of these, subtypes included. */
  public boolean isRelation(int token, String... relations) {
    String relation = relation(token);
    for (String wanted : relations) {
      if (relation.equals(wanted)
          || (relation.startsWith(wanted) && relation.charAt(wanted.length()) == ':')) {
        return true;
      }
    }
    return false;
  }

  /** Whether a preposition, in lower case, leads in the phrase that a token heads. */
  public boolean hasCase(int token, String preposition) {
    return children(token, "case").stream().anyMatch(c -> lower(c).equals(preposition));
  }

  /** The UD relation to the governor. */
  public String relation(int token) {
    return parse.relations().get(node[token]);
  }

  /** Penn Treebank tag. */
  public String tag(int token) {
    return parse.tags().get(token);
  }

  /** Lemma in lower case. */
  public String lemma(int token) {
    return parse.lemmas().get(token).toLowerCase(java.util.Locale.ROOT);
  }

  /** The token. */
  public Token token(int token) {
    return sentence.tokens().get(token);
  }

  /** The token's text in lower case. */
  public String lower(int token) {
    return token(token).text().toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether the token is tagged as a verb form. */
  public boolean isVerb(int token) {
    return tag(token).startsWith("VB");
  }

  /** Whether the token is tagged as a noun. */
  public boolean isNoun(int token) {
    return tag(token).startsWith("NN");
  }

  /**
   * Whether the token seems to head a name that no mention covers: a proper noun on its own, not in
   * capitals as headings are.
   */
  public boolean isUntaggedName(int token) {
    return mentionAt[token] == null
        && (!sentence.heading() || isSentenceCase())
        && (tag(token).startsWith("NNP") || isBareOpening(token))
        && !isRelation(token, "compound", "amod")
        && isCapitalized(token(token).text());
  }

  /** Whether small words are written small, as titles in capitals do not. */
  private boolean isSentenceCase() {
    int small = 0;
    int capital = 0;
    for (int token = 1; token < size(); token++) {
      String word = token(token).text();
      if (word.length() >= LONG && mentionAt[token] == null && Character.isLetter(word.charAt(0))) {
        small += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
        capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return small >= capital;
  }

  /**
   * "Quorvex was bought": a noun that opens the sentence without an article, as few but names do.
   * Nouns of actions and of what cannot be counted go without one, too.
   */
  private boolean isBareOpening(int token) {
    return token == 0
        && tag(token).equals("NN")
        && isRelation(token, "nsubj")
        && children(token, "det", "amod", "nmod", "acl", "compound", "conj", "nmod:poss").isEmpty()
        && !UNCOUNTED.matcher(lower(token)).matches();
  }

  private static boolean isCapitalized(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        && word.codePoints().skip(1).anyMatch(Character::isLowerCase);
  }

  /** Whether the token begins with a small letter. */
  public boolean isLowerCase(int token) {
    return Character.isLowerCase(token(token).text().codePointAt(0));
  }

  /** Whether the token is a pronoun that can stand for a participant. */
  public boolean isPronoun(int token) {
    return tag(token).startsWith("PRP") || tag(token).startsWith("WP");
  }

  /** The token that an offset of the article lies in or before; -1 behind the last one. */
  public int tokenAt(int offset) {
    for (int token = 0; token < size(); token++) {
      if (token(token).end() > offset) {
        return token;
      }
    }
    return -1;
  }

  /** Whether {@code ancestor} dominates {@code token} (or is it). */
  public boolean dominates(int ancestor, int token) {
    int at = node[token];
    for (int steps = 0; at >= 0 && steps <= size(); steps++) {
      if (at == node[ancestor]) {
        return true;
      }
      at = governor[at];
    }
    return false;
  }

  /** Number of edges between two tokens; {@link Integer#MAX_VALUE} where they share no ancestor. */
  public int distance(int a, int b) {
    int up = 0;
    for (int at = node[a]; at >= 0 && up <= size(); at = governor[at], up++) {
      int down = stepsUp(node[b], at);
      if (down >= 0) {
        return up + down;
      }
    }
    return Integer.MAX_VALUE;
  }

  private int stepsUp(int from, int ancestor) {
    int steps = 0;
    for (int at = from; at >= 0 && steps <= size(); at = governor[at], steps++) {
      if (at == ancestor) {
        return steps;
      }
    }
    return -1;
  }
}
