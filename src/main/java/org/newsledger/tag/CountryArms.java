package org.newsledger.tag;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.model.EntityType;

/** "Acme Russia" in one name: an organization's arm in a country, which it is named after. */
final class CountryArms {

  private final NameWords lists;

  CountryArms(NameWords lists) {
    this.lists = lists;
  }

  /**
   * The names with each organization and the country right behind it in one.
   *
   * @param names by place, not overlapping
   */
  List<Found> join(Words words, List<Found> names) {
    List<Found> joined = new ArrayList<>();
    for (Found name : names) {
      Found before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && isArm(words, before, name)) {
        joined.set(
            joined.size() - 1,
            words.found(EntityType.ORGANIZATION, before.first(), name.end(), before.rung()));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  private boolean isArm(Words words, Found organization, Found place) {
    return organization.type() == EntityType.ORGANIZATION
        && place.type() == EntityType.LOCATION
        && organization.end() == place.first()
        && place.end() - place.first() == 1
        && !words.shouting()
        && !words.text(place.first()).contains(".")
        && lists.isCountry(words.text(place.first()))
        && !lists.isNationality(words.text(place.first()))
        && !words.nameLike(place.end());
  }
}
