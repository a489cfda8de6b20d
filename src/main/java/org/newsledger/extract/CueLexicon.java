package org.newsledger.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.Row;
import org.newsledger.lexicon.Tsv;
import org.newsledger.model.Cue.Effect;
import org.newsledger.syntax.SentenceGraph;

/** Words that say how real a claim is, from models/lexicons/cues.tsv. */
public final class CueLexicon {

  private static final String NONE = "none";
  private static final String FILE = "lexicons/cues.tsv";

  /** Where a cue word stands to the trigger. */
  public enum Place {
    /** It governs the trigger, or the trigger is its subject or object. */
    GOVERNOR,
    /** It modifies the trigger or one of its governors. */
    MODIFIER,
    /** A verb of saying: what "would" means below it. */
    SPEECH,
    /** A noun that tells what somebody is: what governs it tells of another event. */
    STANDING,
    /** A verb whose progressive is under way: "is working with". */
    ONGOING
  }

  private record Entry(List<String> words, List<Effect> effects) {}

  private final Map<Place, Map<String, List<Entry>>> entries = new HashMap<>(); // by first lemma

  /**
   * Reads the list.
   *
   * @throws IllegalArgumentException naming a word of unknown place or effect
   */
  public CueLexicon(ModelFiles models) {
    for (Row row : Tsv.rows(models, FILE, "words", "place", "effects")) {
      boolean none = row.get(2).equals(NONE);
      List<Effect> effects = none ? List.of() : row.constants(Effect.class, 2);
      List<String> words = List.of(row.get(0).split(" +"));
      entries
          .computeIfAbsent(row.constant(Place.class, 1), p -> new HashMap<>())
          .computeIfAbsent(words.get(0), w -> new ArrayList<>())
          .add(new Entry(words, effects));
    }
  }

  /** What the word (with those right behind it) does, the longest entry; empty for no cue. */
  public List<Effect> effects(SentenceGraph graph, int token, Place place) {
    Map<String, List<Entry>> byFirst = entries.getOrDefault(place, Map.of());
    List<Effect> best = List.of();
    int bestLength = 0;
    for (String form : forms(graph, token)) {
      for (Entry entry : byFirst.getOrDefault(form, List.of())) {
        if (entry.words().size() > bestLength && matches(entry, graph, token)) {
          best = entry.effects();
          bestLength = entry.words().size();
        }
      }
    }
    return best;
  }

  /** The lemma, and of a participle itself: "planned" is no form of "plan" before a noun. */
  private static Set<String> forms(SentenceGraph graph, int token) {
    return new LinkedHashSet<>(List.of(graph.lemma(token), graph.lower(token)));
  }

  /** Whether the word is listed for that place, whatever it does. */
  public boolean lists(SentenceGraph graph, int token, Place place) {
    return entries
        .getOrDefault(place, Map.of())
        .getOrDefault(graph.lemma(token), List.of())
        .stream()
        .anyMatch(entry -> matches(entry, graph, token));
  }

  private static boolean matches(Entry entry, SentenceGraph graph, int token) {
    for (int i = 1; i < entry.words().size(); i++) {
      int at = token + i;
      if (at >= graph.size()
          || !(graph.lemma(at).equals(entry.words().get(i))
              || graph.lower(at).equals(entry.words().get(i)))) {
        return false;
      }
    }
    return true;
  }
}
