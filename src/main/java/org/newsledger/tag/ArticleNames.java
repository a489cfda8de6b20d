package org.newsledger.tag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.Tickers;
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
  private final LoneWords loneWords;

  ArticleNames(NameWords lists, ShortForms shortForms) {
    this.lists = lists;
    this.loneWords = new LoneWords(lists);
    this.shortForms = shortForms;
  }

  /** The names of each sentence, in the sentences' order. */
  List<List<Found>> settle(List<Shown> shown) {
    ArticleTypes types = new ArticleTypes(shown, shortForms, loneWords);
    Entries entries = new Entries(namedEntries(shown, 1), namedEntries(shown, 2));
    AliasIndex<Alias> aliases = aliases(types);
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

  /**
   * The list entries that the article names for certain.
   *
   * @param least tokens of the form that it names them by
   */
  private static Set<String> namedEntries(List<Shown> shown, int least) {
    Set<String> entries = new HashSet<>();
    for (Shown sentence : shown) {
      for (Found name : sentence.names()) {
        if (name.rung() == Rung.LISTED && name.end() - name.first() >= least) {
          entries.add(name.full());
        }
      }
    }
    return entries;
  }

  /** A doubtful word whose entry the article names elsewhere: "Sun" beside "Sun Microsystems". */
  private @Nullable Found supported(Words words, Found doubtful, Entries entries) {
    boolean ordinary = lists.isOrdinary(words.text(doubtful.first()));
    boolean blank = words.opening(doubtful.first()) || words.shouting();
    boolean phrase = doubtful.end() - doubtful.first() > 1;
    if (ordinary && blank && !phrase && !CompanyCues.follow(words, doubtful.end())) {
      return null;
    }
    if (entries.full().contains(doubtful.full())) {
      return doubtful.withRung(Rung.LISTED);
    }
    return entries.any().contains(doubtful.full()) ? doubtful : null;
  }

  /**
   * List entries that the article names for certain.
   *
   * @param any by any form
   * @param full by a form of several words
   */
  private record Entries(Set<String> any, Set<String> full) {}

  private static AliasIndex<Alias> aliases(ArticleTypes types) {
    AliasIndex<Alias> index = new AliasIndex<>();
    types.written().forEach((form, type) -> index.add(form, new Alias(type, false)));
    types.shortened().forEach((form, type) -> index.add(form, new Alias(type, true)));
    return index;
  }

  private List<Found> settle(
      Shown sentence, ArticleTypes types, Entries entries, AliasIndex<Alias> index) {
    Words words = sentence.words();
    List<Found> names = new ArrayList<>();
    for (Found name : sentence.names()) {
      names.add(retyped(words, name, types));
    }
    for (Found doubtful : sentence.doubtful()) {
      Found name = supported(words, doubtful, entries);
      if (name != null) {
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

  private static Found retyped(Words words, Found name, ArticleTypes types) {
    boolean guess = name.rung() == Rung.MODEL || name.rung() == Rung.GIVEN_NAME;
    EntityType type = guess ? types.type(words.textOf(name)) : null;
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
        !words.nameLike(end) || lists.isTitle(words.text(end)) || Tickers.is(words.text(end));
    return free && ends;
  }
}
