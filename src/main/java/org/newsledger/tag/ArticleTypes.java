package org.newsledger.tag;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.EntityType;
import org.newsledger.tag.SentenceNames.Shown;

/**
 * What the mentions of one article, taken together, say that its names are.
 *
 * <p>In this order: the heaviest vote of each name's mentions; the short forms of full names, which
 * take the full name's type whatever was voted ("Acme" after "Acme Widget Corp"); then single words
 * that only the statistical model knows, and without any other sign ({@link LoneWords}).
 */
final class ArticleTypes {

  private final Map<String, EntityType> types; // key of a name -> type
  private final Map<String, EntityType> written = new LinkedHashMap<>(); // names as mentioned
  private final Map<String, EntityType> shortened = new LinkedHashMap<>(); // short forms

  ArticleTypes(List<Shown> shown, ShortForms shortForms, LoneWords loneWords) {
    this.types = vote(shown);
    shorten(shown, shortForms);
    // A short form that is also mentioned by itself takes the long form's type.
    shortened.forEach((form, type) -> types.put(Atoms.key(form), type));
    Set<String> known = new HashSet<>();
    shortened.keySet().forEach(form -> known.add(Atoms.key(form)));
    for (String key : loneWords.misjudged(shown)) {
      if (!known.contains(key)) {
        types.put(key, EntityType.ORGANIZATION);
      }
    }
    write(shown);
  }

  /** The type of a name as written; null where no mention has it. */
  @Nullable EntityType type(String text) {
    return types.get(Atoms.key(text));
  }

  /** The names as mentioned, each with its type, in the order of their first mentions. */
  Map<String, EntityType> written() {
    return written;
  }

  /** The short forms of full names that are no mentions by themselves. */
  Map<String, EntityType> shortened() {
    return shortened;
  }

  private static Map<String, EntityType> vote(List<Shown> shown) {
    Map<String, EnumMap<EntityType, Integer>> votes = new HashMap<>();
    for (Shown sentence : shown) {
      for (Found name : sentence.names()) {
        boolean plain = !sentence.words().shouting() && !sentence.words().opening(name.first());
        int weight = name.rung().weight() * (plain ? 2 : 1);
        votes
            .computeIfAbsent(
                Atoms.key(sentence.words().textOf(name)), k -> new EnumMap<>(EntityType.class))
            .merge(name.type(), weight, Integer::sum);
      }
    }
    Map<String, EntityType> types = new HashMap<>();
    votes.forEach((name, byType) -> types.put(name, heaviest(byType)));
    return types;
  }

  private static EntityType heaviest(EnumMap<EntityType, Integer> weights) {
    EntityType best = EntityType.OTHER;
    int most = 0;
    for (Map.Entry<EntityType, Integer> entry : weights.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  /** Forms that two names of different types share stand for neither. */
  private void shorten(List<Shown> shown, ShortForms shortForms) {
    Set<String> disputed = new HashSet<>();
    for (Shown sentence : shown) {
      if (sentence.words().shouting()) {
        continue;
      }
      for (Found name : sentence.names()) {
        EntityType type = types.getOrDefault(key(sentence, name), name.type());
        for (String form : shortForms.of(sentence.words(), name, type)) {
          EntityType before = shortened.putIfAbsent(form, type);
          if (before != null && before != type) {
            disputed.add(form);
          }
        }
      }
    }
    shortened.keySet().removeAll(disputed);
  }

  private void write(List<Shown> shown) {
    for (Shown sentence : shown) {
      for (Found name : sentence.names()) {
        EntityType type = types.getOrDefault(key(sentence, name), name.type());
        if (type != EntityType.OTHER && !sentence.words().shouting()) {
          written.putIfAbsent(sentence.words().textOf(name), type);
        }
      }
    }
    shortened.keySet().removeAll(written.keySet());
  }

  private static String key(Shown sentence, Found name) {
    return Atoms.key(sentence.words().textOf(name));
  }
}
