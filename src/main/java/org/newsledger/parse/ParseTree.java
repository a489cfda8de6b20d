package org.newsledger.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Parse;
import org.newsledger.model.Sentence;

/** A parse that can be changed, beside the words and mentions of its sentence. */
final class ParseTree {

  /** What a describing noun keeps: "the biotech company". */
  private static final Set<String> OWN = Set.of("compound", "amod", "nummod", "dep");

  private final Sentence sentence;
  private final Parse parse;
  private final List<String> tags;
  private final List<Integer> heads;
  private final List<String> relations;
  private final boolean[] inName;
  private final boolean[] inPerson;
  private final boolean[] inQuantity;
  private final boolean[] inSum;

  /**
   * A copy of the parse.
   *
   * @param mentions of that sentence
   */
  ParseTree(Sentence sentence, Parse parse, List<Mention> mentions) {
    this.sentence = sentence;
    this.parse = parse;
    this.tags = new ArrayList<>(parse.tags());
    this.heads = new ArrayList<>(parse.heads());
    this.relations = new ArrayList<>(parse.relations());
    this.inName = new boolean[parse.size()];
    this.inPerson = new boolean[parse.size()];
    this.inQuantity = new boolean[parse.size()];
    this.inSum = new boolean[parse.size()];
    for (Mention mention : mentions) {
      boolean[] in = mention.type().isName() ? inName : inQuantity;
      for (int i = mention.firstToken(); i < Math.min(mention.endToken(), in.length); i++) {
        in[i] = true;
        inPerson[i] = mention.type() == EntityType.PERSON;
        inSum[i] = mention.type() == EntityType.MONEY || mention.type() == EntityType.PERCENT;
      }
    }
  }

  int size() {
    return heads.size();
  }

  int head(int token) {
    return heads.get(token);
  }

  String relation(int token) {
    return relations.get(token);
  }

  String tag(int token) {
    return tags.get(token);
  }

  String lemma(int token) {
    return parse.lemmas().get(token).toLowerCase(Locale.ROOT);
  }

  String word(int token) {
    return sentence.tokens().get(token).text().toLowerCase(Locale.ROOT);
  }

  boolean isName(int token) {
    return inName[token];
  }

  boolean isPerson(int token) {
    return inPerson[token];
  }

  boolean isQuantity(int token) {
    return inQuantity[token];
  }

  /** Whether the token is part of a sum of money or a percentage. */
  boolean isSum(int token) {
    return inSum[token];
  }

  boolean hasRelation(int token, Set<String> wanted) {
    return wanted.contains(relations.get(token));
  }

  /** Whether something hangs on the token in one of these relations. */
  boolean hasChild(int token, Set<String> wanted) {
    for (int child = 0; child < size(); child++) {
      if (heads.get(child) == token && hasRelation(child, wanted)) {
        return true;
      }
    }
    return false;
  }

  /** The first token of all that the token dominates. */
  int leftEdge(int token) {
    for (int first = 0; first < token; first++) {
      if (dominates(token, first)) {
        return first;
      }
    }
    return token;
  }

  /** Whether {@code ancestor} dominates {@code token} or is it. */
  boolean dominates(int ancestor, int token) {
    int at = token;
    for (int steps = 0; at >= 0 && steps <= size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      at = heads.get(at);
    }
    return false;
  }

  /** Hangs a token elsewhere, unless that would make a circle. */
  boolean attach(int token, int head, String relation) {
    if (head >= 0 && dominates(token, head)) {
      return false;
    }
    heads.set(token, head);
    relations.set(token, relation);
    return true;
  }

  /** Makes a token the root; the root so far hangs on it. */
  void makeRoot(int token) {
    int root = heads.indexOf(-1);
    heads.set(token, -1);
    relations.set(token, "root");
    if (root >= 0 && root != token) {
      attach(root, token, "dep");
    }
  }

  /** Gives a token another part of speech. */
  void retag(int token, String tag) {
    tags.set(token, tag);
  }

  /** Hangs what stands below one token, but for words that only name it, below another. */
  void handOver(int from, int to) {
    for (int token = 0; token < size(); token++) {
      if (heads.get(token) == from && token != to && !OWN.contains(relations.get(token))) {
        attach(token, to, relations.get(token));
      }
    }
  }

  /** The parse as it is now. */
  Parse parse() {
    return new Parse(tags, parse.lemmas(), heads, relations);
  }
}
