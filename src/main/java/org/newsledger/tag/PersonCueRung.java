package org.newsledger.tag;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.model.EntityType;
import org.newsledger.tag.Found.Rung;

/**
 * Rung 4a: people by what stands beside them: "Mr Smith", "chief executive Jane Smith", "Jane
 * Smith, its chairman".
 */
final class PersonCueRung {

  private static final int APPOSITION = 5; // tokens between the comma and the title

  private final NameWords lists;
  private final CapitalRun runs;

  PersonCueRung(NameWords lists, CapitalRun runs) {
    this.lists = lists;
    this.runs = runs;
  }

  List<Found> find(Words words) {
    List<Found> names = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (afterHonorific(words, i)) {
        addPerson(words, i, 1, Rung.PERSON_CUE, names);
      } else if (startsPerson(words, i)) {
        addPerson(words, i, 2, Rung.GIVEN_NAME, names);
      }
    }
    return names;
  }

  private boolean afterHonorific(Words words, int i) {
    return words.nameLike(i)
        && lists.isHonorific(words.text(i - 1))
        && !lists.isHonorific(words.text(i));
  }

  /** A first name, or any capital after a title or before an apposition. */
  private boolean startsPerson(Words words, int i) {
    if (words.shouting() || !words.nameLike(i) || (i > 0 && words.nameLike(i - 1))) {
      return false;
    }
    if (lists.isGivenName(words.text(i))) {
      return true;
    }
    return i > 0
        && !words.nameLike(i - 1)
        && lists.isTitle(words.text(i - 1))
        && titledPerson(words, i);
  }

  private boolean titledPerson(Words words, int i) {
    int end = runs.personEnd(words, i);
    return end - i >= 2 && end == CapitalRun.overHyphen(words, i, runs.end(words, i));
  }

  private void addPerson(Words words, int first, int least, Rung rung, List<Found> names) {
    int end = runs.personEnd(words, first);
    if (end - first >= least) {
      boolean titled = rung == Rung.GIVEN_NAME && hasTitle(words, first, end);
      names.add(words.found(EntityType.PERSON, first, end, titled ? Rung.PERSON_CUE : rung));
    }
  }

  private boolean hasTitle(Words words, int first, int end) {
    if (first > 0 && lists.isTitle(words.text(first - 1))) {
      return true;
    }
    if (!words.text(end).equals(",")) {
      return false;
    }
    for (int i = end + 1; i <= end + APPOSITION; i++) {
      if (lists.isTitle(words.text(i))) {
        return true;
      }
    }
    return false;
  }
}
