package org.newsledger.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsledger.model.EntityType;
import org.newsledger.tag.Found.Rung;

/** Of names that overlap keeps one: the longest, of equal ones that of the better rung. */
final class Overlaps {

  private static final List<Rung> BETTER_FIRST =
      List.of(
          Rung.LISTED,
          Rung.LEGAL_FORM,
          Rung.PERSON_CUE,
          Rung.HEAD_WORD,
          Rung.ORGANIZATION_CUE,
          Rung.MODEL,
          Rung.GIVEN_NAME,
          Rung.ARTICLE,
          Rung.UNKNOWN,
          Rung.DOUBTFUL);

  private static final Comparator<Found> ORDER =
      Comparator.comparingInt((Found name) -> -name.length())
          .thenComparingInt(name -> BETTER_FIRST.indexOf(name.rung()))
          .thenComparingInt(Found::start)
          .thenComparing(Found::type);

  private Overlaps() {}

  /** The names that stay, by place. */
  static List<Found> resolve(List<Found> proposed) {
    List<Found> order = new ArrayList<>(proposed);
    order.sort(ORDER);
    List<Found> kept = new ArrayList<>();
    for (Found name : order) {
      if (kept.stream().noneMatch(name::overlaps)) {
        kept.add(name);
      }
    }
    kept.sort(Comparator.comparingInt(Found::start));
    return kept;
  }

  /**
   * Joins a listed organization with a legal form or head word that begins inside it: "Dick's
   * Sporting" and "Sporting Goods Inc".
   */
  static List<Found> joined(Words words, List<Found> proposed) {
    List<Found> result = new ArrayList<>(proposed);
    for (int i = 0; i < result.size(); i++) {
      Found shape = result.get(i);
      if (shape.rung() != Rung.LEGAL_FORM && shape.rung() != Rung.HEAD_WORD) {
        continue;
      }
      for (Found listed : proposed) {
        if (listed.rung() == Rung.LISTED
            && listed.type() == EntityType.ORGANIZATION
            && listed.overlaps(shape)
            && listed.start() < shape.start()) {
          result.set(i, words.found(shape.type(), listed.first(), shape.end(), shape.rung()));
        }
      }
    }
    return result;
  }
}
