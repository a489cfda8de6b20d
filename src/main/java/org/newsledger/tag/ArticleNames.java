package org.newsledger.tag;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.EntityType;
import org.newsledger.tag.AliasIndex.Match;
import org.newsledger.tag.Atoms.Atom;
import org.newsledger.tag.Found.Rung;
import org.newsledger.tag.SentenceNames.Shown;

/**
 * Rung 5: a name typed with confidence once is typed so everywhere in its article, in its short
 * forms too.
 */
final class ArticleNames {

  private final NameWords lists;
  private final ShortForms shortForms;

  ArticleNames(NameWords lists, ShortForms shortForms) {
    this.lists = lists;
    this.shortForms = shortForms;
  }

  /** The names of each sentence, in the sentences' order. */
  List<List<Found>> settle(List<Shown> shown) {
    Map<String, EntityType> types = vote(shown);
    Set<String> entries = supportedEntries(shown);
    AliasIndex<Alias> aliases = aliases(shown, types);
    List<List<Found>> settled = new ArrayList<>();
    for (Shown sentence : shown) {
      settled.add(settle(sentence, types, entries, aliases));
    }
    return settled;
  }

  /**
   * A form that the article uses.
   *
   * @param shortened whether it is shorter than the form it stands for
   */
  private record Alias(EntityType type, boolean shortened) {}

  /** The type that most of the weight of a name's mentions is for. */
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

  private static Set<String> supportedEntries(List<Shown> shown) {
    Set<String> entries = new HashSet<>();
    for (Shown sentence : shown) {
      for (Found name : sentence.names()) {
        if (name.rung() == Rung.LISTED) {
          entries.add(name.full());
        }
      }
    }
    return entries;
  }

  private AliasIndex<Alias> aliases(List<Shown> shown, Map<String, EntityType> types) {
    AliasIndex<Alias> index = new AliasIndex<>();
    Map<String, EntityType> shortened = new HashMap<>();
    Set<String> disputed = new HashSet<>();
    Set<String> added = new HashSet<>();
    for (Shown sentence : shown) {
      for (Found name : sentence.names()) {
        String text = sentence.words().textOf(name);
        EntityType type = types.getOrDefault(Atoms.key(text), name.type());
        if (type == EntityType.OTHER || sentence.words().shouting()) {
          continue;
        }
        if (added.add(text)) {
          index.add(text, new Alias(type, false));
        }
        for (String form : shortForms.of(sentence.words(), name, type)) {
          EntityType before = shortened.putIfAbsent(form, type);
          if (before != null && before != type) {
            disputed.add(form);
          }
        }
      }
    }
    shortened.forEach(
        (form, type) -> {
          if (!disputed.contains(form) && !added.contains(form)) {
            index.add(form, new Alias(type, true));
          }
        });
    // A short form that is also mentioned by itself takes the long form's type.
    shortened.forEach(
        (form, type) -> {
          if (!disputed.contains(form)) {
            types.put(Atoms.key(form), type);
          }
        });
    return index;
  }

  private List<Found> settle(
      Shown sentence, Map<String, EntityType> types, Set<String> entries, AliasIndex<Alias> index) {
    Words words = sentence.words();
    List<Found> names = new ArrayList<>();
    for (Found name : sentence.names()) {
      names.add(retyped(words, name, types));
    }
    for (Found name : sentence.doubtful()) {
      if (entries.contains(name.full())) {
        names.add(name);
      }
    }
    for (Match<Alias> match : index.find(words.atoms())) {
      Found name = said(words, match);
      if (name != null) {
        names.add(name);
      }
    }
    return Overlaps.resolve(names);
  }

  private static Found retyped(Words words, Found name, Map<String, EntityType> types) {
    boolean guess = name.rung() == Rung.MODEL || name.rung() == Rung.GIVEN_NAME;
    EntityType type = guess ? types.get(Atoms.key(words.textOf(name))) : null;
    return type == null || type == EntityType.OTHER ? name : name.withType(type);
  }

  private @Nullable Found said(Words words, Match<Alias> match) {
    Atom first = words.atoms().get(match.first());
    Atom last = words.atoms().get(match.end() - 1);
    Alias alias = match.value();
    int end = last.token() + 1;
    if (alias.shortened() || first.token() + 1 == end) {
      boolean alone = words.shouting() || alone(words, first.token(), end);
      boolean ordinary = lists.isOrdinary(first.text()) && end - first.token() == 1;
      if (!alone || (ordinary && (words.opening(first.token()) || words.shouting()))) {
        return null;
      }
    }
    String text = words.whole().substring(first.start(), last.end());
    return new Found(
        alias.type(), first.token(), end, first.start(), last.end(), Rung.ARTICLE, text);
  }

  private boolean alone(Words words, int first, int end) {
    boolean free =
        words.opening(first) || !words.nameLike(first - 1) || lists.isTitle(words.text(first - 1));
    boolean ends =
        !words.nameLike(end)
            || lists.isTitle(words.text(end))
            || CapitalRun.isTicker(words.text(end));
    return free && ends;
  }
}
