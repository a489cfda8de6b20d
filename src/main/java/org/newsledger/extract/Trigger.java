package org.newsledger.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.syntax.SentenceGraph;

/**
 * The words that set off a rule: lemmas by word class, multi-word ones included. A word that is no
 * lemma ("sales") sets it off in that form alone.
 */
public final class Trigger {

  /** Word classes a trigger can ask for. */
  public enum WordClass {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /** How far a particle may stand behind its verb: "took the ailing firm over". */
  private static final int MAX_PARTICLE_GAP = 9;

  /** Particles that are seldom prepositions behind a verb. */
  private static final Set<String> STRAY = Set.of("up", "off", "out", "down", "away", "aside");

  private final Map<WordClass, Map<String, List<List<String>>>> phrases; // by head lemma

  /** Compiles phrases such as "take over" (verb) and "market value" (noun). */
  public Trigger(Map<WordClass, List<String>> lemmas) {
    phrases = new HashMap<>();
    lemmas.forEach(
        (wordClass, list) -> {
          Map<String, List<List<String>>> byHead = new HashMap<>();
          for (String phrase : list) {
            List<String> words = List.of(phrase.split(" "));
            String head = wordClass == WordClass.NOUN ? words.get(words.size() - 1) : words.get(0);
            byHead.computeIfAbsent(head, h -> new java.util.ArrayList<>()).add(words);
          }
          phrases.put(wordClass, byHead);
        });
  }

  /** The head lemmas of all phrases. */
  public Set<String> headLemmas() {
    Set<String> heads = new HashSet<>();
    phrases.values().forEach(byHead -> heads.addAll(byHead.keySet()));
    return heads;
  }

  /** The longest phrase that the token heads, or null where it heads none. */
  public @Nullable String match(SentenceGraph graph, int token) {
    if (graph.isVerb(token)) {
      String verb = match(WordClass.VERB, graph, token);
      if (verb == null && graph.tag(token).equals("VBN")) {
        return match(WordClass.ADJECTIVE, graph, token);
      }
      return verb == null && graph.tag(token).equals("VBG")
          ? match(WordClass.NOUN, graph, token)
          : verb;
    }
    return match(graph.isNoun(token) ? WordClass.NOUN : WordClass.ADJECTIVE, graph, token);
  }

  private @Nullable String match(WordClass wordClass, SentenceGraph graph, int token) {
    Map<String, List<List<String>>> byHead = phrases.get(wordClass);
    if (byHead == null) {
      return null;
    }
    List<String> best = List.of();
    List<List<String>> headed = byHead.get(graph.lemma(token));
    if (headed == null) {
      // Not of verbs: "found" of "find" would set off what "found" does.
      headed =
          wordClass == WordClass.VERB
              ? List.of()
              : byHead.getOrDefault(graph.lower(token), List.of());
    }
    for (List<String> words : headed) {
      boolean complete =
          words.size() == 1
              || (wordClass == WordClass.NOUN
                  ? precededBy(words, graph, token)
                  : followedBy(words, graph, token));
      if (complete && words.size() > best.size()) {
        best = words;
      }
    }
    return best.isEmpty() ? null : String.join(" ", best);
  }

  private static boolean precededBy(List<String> words, SentenceGraph graph, int token) {
    int first = token - words.size() + 1;
    for (int i = 0; i < words.size() - 1; i++) {
      if (first < 0 || !isWord(words.get(i), graph, first + i)) {
        return false;
      }
    }
    return true;
  }

  /** "operating profit": taggers make a verb of the first word, with another lemma. */
  private static boolean isWord(String word, SentenceGraph graph, int token) {
    return graph.lemma(token).equals(word) || graph.lower(token).equals(word);
  }

  private static boolean followedBy(List<String> words, SentenceGraph graph, int token) {
    int at = token;
    for (String word : words.subList(1, words.size())) {
      int next = at + 1;
      int last = Math.min(graph.size() - 1, at + MAX_PARTICLE_GAP);
      while (next <= last && !isParticle(word, graph, next, at, token)) {
        next++;
      }
      if (next > last) {
        return false;
      }
      at = next;
    }
    return true;
  }

  private static boolean isParticle(
      String word, SentenceGraph graph, int candidate, int previous, int head) {
    if (!isWord(word, graph, candidate)) {
      return false;
    }
    int governor = graph.governor(candidate);
    boolean stray = // "put its unit up for sale", read as a preposition of the sale
        STRAY.contains(word)
            && graph.isRelation(candidate, "case")
            && governor >= 0
            && graph.governor(governor) == head;
    return candidate == previous + 1
        || stray
        || (graph.tag(candidate).equals("RP") && isOfVerb(graph, candidate, head))
        || (governor == head && graph.isRelation(candidate, "compound:prt", "advmod"));
  }

  /** Whether a particle that hangs on a noun below the verb can still be the verb's. */
  private static boolean isOfVerb(SentenceGraph graph, int particle, int verb) {
    for (int at = verb + 1; at < particle; at++) {
      if (graph.isVerb(at)) {
        return false;
      }
    }
    return graph.dominates(verb, particle);
  }
}
