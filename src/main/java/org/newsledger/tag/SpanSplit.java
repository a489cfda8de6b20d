package org.newsledger.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.EntityType;
import org.newsledger.tag.Found.Rung;

/**
 * Rung 6a: cuts spans that glue several names: "Acme Corp Widgetco", "Acme Bank and Hillside Bank",
 * "Jane Smith's Acme", "Acme Wins Award" where a heading ran into the text.
 */
final class SpanSplit {

  private static final Set<String> STRICT_FORMS =
      Set.of("inc", "corp", "ltd", "llc", "plc", "corporation", "limited", "incorporated", "llp");
  private static final Set<String> INITIAL = Set.of("jr", "sr", "ii", "iii");

  /** "sold Acme to Widgetco": part of no name, as "of" and "for" are. */
  private static final Set<String> PARTING = Set.of("to", "from", "by", "with", "against");

  private final NameWords lists;
  private final LegalFormRung legalForms;

  SpanSplit(NameWords lists, LegalFormRung legalForms) {
    this.lists = lists;
    this.legalForms = legalForms;
  }

  /**
   * The parts of a name, in order; itself where it is one.
   *
   * @param listed what the lists know in the sentence
   */
  List<Found> split(Words words, Found name, List<Found> listed) {
    List<Found> parts = new ArrayList<>();
    int first = name.first();
    for (int i = first + 1; i < name.end(); i++) {
      Cut cut = cut(words, name, first, i, listed);
      if (cut != null) {
        if (cut.left() != null && i > first) {
          parts.add(words.found(cut.left(), first, i, name.rung()));
        }
        first = cut.next();
      }
    }
    if (first == name.first()) {
      return List.of(name);
    }
    if (first < name.end()) {
      parts.add(words.found(name.type(), first, name.end(), name.rung()));
    }
    return parts;
  }

  /**
   * A cut before a token.
   *
   * @param left type of what stands before it; null to leave that out
   * @param next where the next part begins
   */
  private record Cut(@Nullable EntityType left, int next) {}

  private @Nullable Cut cut(Words words, Found name, int first, int i, List<Found> listed) {
    String word = words.text(i);
    EntityType type = name.type();
    if (type == EntityType.ORGANIZATION) {
      if (words.possessive(i) && i + 1 < name.end()) {
        return owner(words, first, i, listed);
      }
      if (PARTING.contains(word) && words.nameLike(i - 1) && words.nameLike(i + 1)) {
        return new Cut(type, i + 1);
      }
      if (word.equals("and") || word.equals(",")) {
        return pair(words, name, first, i, listed);
      }
      if (afterForm(words, first, i) || lists.isHeadlineVerb(word)) {
        return new Cut(type, lists.isHeadlineVerb(word) ? i + 1 : i);
      }
      return null;
    }
    boolean again = type == EntityType.PERSON && repeats(words, name, first, i);
    return again ? new Cut(type, i) : null;
  }

  /** "Jane Smith's Acme", "Utopia's Hillside Bank"; but "Macy's Inc", "Dick's Sporting Goods". */
  private @Nullable Cut owner(Words words, int first, int i, List<Found> listed) {
    boolean person = i - first >= 2 && lists.isGivenName(words.text(first));
    if (person) {
      return new Cut(EntityType.PERSON, i + 1);
    }
    boolean known = listed.stream().anyMatch(k -> k.first() == first && k.end() == i && isSure(k));
    return known ? new Cut(null, i + 1) : null;
  }

  private static boolean isSure(Found listed) {
    return listed.rung() == Rung.LISTED && listed.type() != EntityType.OTHER;
  }

  /** Two organizations, not "Oil and Gas", "Trade and Industry", "Acme, Inc". */
  private @Nullable Cut pair(Words words, Found name, int first, int i, List<Found> listed) {
    int next = words.text(i).equals(",") && words.text(i + 1).equals("and") ? i + 2 : i + 1;
    if (next >= name.end() || legalForms.isForm(words, next)) {
      return null;
    }
    boolean left =
        afterForm(words, first, i)
            || (i - first >= 2 && lists.isHead(words.text(i - 1)) && name.end() - next >= 2)
            || listed.stream().anyMatch(k -> k.first() <= first && k.end() == i && isSure(k));
    boolean right =
        listed.stream().anyMatch(k -> k.first() == next && k.end() == name.end() && isSure(k));
    boolean list = words.text(i).equals(",") && i - first >= 1;
    right |= name.end() - next >= 2 && sharesHead(words, first, i, name.end() - 1);
    return left || right || list ? new Cut(EntityType.ORGANIZATION, next) : null;
  }

  /** "Bank of Utopia and Hillside Bank". */
  private boolean sharesHead(Words words, int first, int end, int last) {
    boolean shared = false;
    for (int i = first; i + 1 < end; i++) {
      shared |= words.text(i).equals(words.text(last)) && words.text(i + 1).equals("of");
    }
    return shared && lists.isHead(words.text(last));
  }

  /** Whether the name is over before {@code i}: "Acme Corp | Widgetco". */
  private boolean afterForm(Words words, int first, int i) {
    String word = words.text(i);
    boolean goesOn =
        !words.nameLike(i) && !word.equals("and") && !word.equals(",")
            || legalForms.isForm(words, i);
    return i - first >= 2 && STRICT_FORMS.contains(NameWords.plain(words.text(i - 1))) && !goesOn;
  }

  /** A line of contacts or a heading says a name twice in a row. */
  private static boolean repeats(Words words, Found name, int first, int i) {
    return i - first >= 2
        && name.end() - i >= 2
        && words.text(i).equals(words.text(first))
        && words.text(i + 1).equals(words.text(first + 1))
        && !INITIAL.contains(words.lower(i));
  }
}
