package org.newsledger.tag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.NameEntry;
import org.newsledger.lexicon.NameLists;
import org.newsledger.model.EntityType;
import org.newsledger.tag.AliasIndex.Match;
import org.newsledger.tag.Atoms.Atom;
import org.newsledger.tag.Found.Rung;

/** Rung 1: names on the lists, the longest at each place. */
final class GazetteerRung {

  private static final Set<String> EXCHANGES =
      Set.of(
          "nasdaq", "nyse", "tsx", "lse", "asx", "amex", "tsxv", "aim", "euronext", "hkex", "sgx");

  private final AliasIndex<Known> index = new AliasIndex<>();

  private record Known(EntityType type, String full, boolean doubtful) {}

  GazetteerRung(ModelFiles models) {
    // Of equal forms the first list wins.
    add(NameLists.notNames(models));
    add(NameLists.organizations(models));
    add(NameLists.places(models));
    add(NameLists.products(models));
  }

  private void add(List<NameEntry> entries) {
    for (NameEntry entry : entries) {
      Set<String> doubtful = new HashSet<>(entry.doubtful());
      index.add(entry.name(), known(entry, doubtful.contains(entry.name())));
      for (String alias : entry.aliases()) {
        index.add(alias, known(entry, doubtful.contains(alias)));
      }
    }
  }

  private static Known known(NameEntry entry, boolean doubtful) {
    return new Known(entry.type(), entry.name(), doubtful);
  }

  List<Found> find(Words words) {
    List<Found> names = new ArrayList<>();
    for (Match<Known> match : index.find(words.atoms())) {
      Atom first = words.atoms().get(begin(words, match));
      Atom last = words.atoms().get(match.end() - 1);
      Known known = match.value();
      boolean placed = known.type() == EntityType.ORGANIZATION || !insideToken(words, first, last);
      if (placed && !beforeTicker(words, last.token())) {
        names.add(
            ProductSuffix.extend(
                words,
                new Found(
                    known.type(),
                    first.token(),
                    last.token() + 1,
                    first.start(),
                    last.end(),
                    known.doubtful() ? Rung.DOUBTFUL : Rung.LISTED,
                    known.full())));
      }
    }
    return names;
  }

  /** "(NASDAQ: ACME)" mentions no exchange. */
  private static boolean beforeTicker(Words words, int last) {
    return words.text(last + 1).equals(":") && EXCHANGES.contains(words.lower(last));
  }

  /** Mentions leave out the article of "The Wall Street Journal". */
  private static int begin(Words words, Match<Known> match) {
    boolean article =
        match.value().type() == EntityType.ORGANIZATION
            && match.end() - match.first() > 1
            && words.atoms().get(match.first()).key().equals("the");
    return article ? match.first() + 1 : match.first();
  }

  /**
   * "Paris" of "Paris-based" is no mention of a place worth having; "Google" of "Google-owned" is.
   */
  private static boolean insideToken(Words words, Atom first, Atom last) {
    var tokens = words.sentence().tokens();
    return first.start() > tokens.get(first.token()).start()
        || last.end() + 1 < tokens.get(last.token()).end();
  }

  /** Whether a form by itself is on a list as something else than an organization. */
  boolean isListedOtherwise(String form) {
    return index.find(Atoms.of(form)).stream()
        .anyMatch(match -> match.value().type() != EntityType.ORGANIZATION);
  }
}
