package org.newsledger.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.EntityType;
import org.newsledger.tag.Found.Rung;

/** Rungs 1 to 4 and 6: the names that one sentence shows by itself. */
final class SentenceNames {

  private final GazetteerRung listed;
  private final ModelRung model;
  private final LegalFormRung legalForms;
  private final HeadWordRung headWords;
  private final CollectiveRung collectives;
  private final PersonCueRung personCues;
  private final OrganizationCueRung organizationCues;
  private final ProductCueRung productCues;
  private final UnknownRung unknown;
  private final CountryArms arms;
  private final SpanRepair repair;
  private final SpanSplit split;

  /**
   * What a sentence shows.
   *
   * @param names by place, not overlapping; {@link EntityType#OTHER} where words are no name
   * @param doubtful listed words without support from the sentence; may overlap names
   */
  record Shown(Words words, List<Found> names, List<Found> doubtful) {}

  SentenceNames(
      GazetteerRung listed,
      NameTagger tagger,
      NameWords lists,
      LegalFormRung legalForms,
      ProductCueRung productCues) {
    CapitalRun runs = new CapitalRun(lists);
    this.listed = listed;
    this.model = new ModelRung(tagger);
    this.legalForms = legalForms;
    this.headWords = new HeadWordRung(lists, runs);
    this.collectives = new CollectiveRung(lists);
    this.personCues = new PersonCueRung(lists, runs);
    this.organizationCues = new OrganizationCueRung(lists, runs);
    this.productCues = productCues;
    this.unknown = new UnknownRung(lists, listed);
    this.arms = new CountryArms(lists);
    this.repair = new SpanRepair(lists);
    this.split = new SpanSplit(lists, legalForms);
  }

  Shown find(Words words) {
    List<Found> fromLists = listed.find(words);
    List<Found> fromModel = repaired(words, model.find(words), fromLists);
    List<Found> shaped = new ArrayList<>(legalForms.find(words));
    shaped.addAll(headWords.find(words));
    shaped.addAll(personCues.find(words));
    shaped.addAll(organizationCues.find(words));
    List<Found> shapes = repaired(words, shaped, fromLists);
    shapes.addAll(collectives.find(words)); // whole as they are: "Norway's government"
    List<Found> proposed = new ArrayList<>();
    List<Found> doubtful = new ArrayList<>();
    List<Found> evidence = new ArrayList<>(fromModel);
    evidence.addAll(shapes);
    for (Found name : fromLists) {
      Found seen = supported(words, name, evidence);
      (seen == null ? doubtful : proposed).add(seen == null ? name : seen);
    }
    proposed.addAll(uncontradicted(shapes, proposed));
    proposed.addAll(fromModel(fromModel, proposed));
    List<Found> joined = Overlaps.joined(words, proposed);
    List<Found> known = new ArrayList<>(Overlaps.resolve(joined));
    known.addAll(productCues.find(words, known));
    known.addAll(unknown.find(words, known));
    known.sort(Comparator.comparingInt(Found::start));
    return new Shown(words, List.copyOf(arms.join(words, known)), doubtful);
  }

  private List<Found> repaired(Words words, List<Found> names, List<Found> fromLists) {
    List<Found> result = new ArrayList<>();
    for (Found name : names) {
      for (Found part : split.split(words, name, fromLists)) {
        Found good = repair.repair(words, part);
        if (good != null) {
          result.add(good);
        }
      }
    }
    return result;
  }

  /** A cue or first name says nothing against a list's longer or equal name. */
  private static List<Found> uncontradicted(List<Found> shapes, List<Found> known) {
    List<Found> kept = new ArrayList<>();
    for (Found shape : shapes) {
      boolean weak = shape.rung() == Rung.GIVEN_NAME || shape.rung() == Rung.ORGANIZATION_CUE;
      boolean contradicted =
          weak && known.stream().anyMatch(k -> k.overlaps(shape) && k.type() != shape.type());
      if (!contradicted) {
        kept.add(shape);
      }
    }
    return kept;
  }

  /** The model's span falls where it glues two listed names, as in "Acme Widgetco". */
  private static List<Found> fromModel(List<Found> fromModel, List<Found> known) {
    List<Found> kept = new ArrayList<>();
    for (Found name : fromModel) {
      long inside =
          known.stream()
              .filter(k -> k.rung() == Rung.LISTED && name.covers(k))
              .filter(k -> k.type() == EntityType.ORGANIZATION)
              .count();
      if (inside < 2) {
        kept.add(name);
      }
    }
    return kept;
  }

  /** The listed name with its support, or null for a doubtful one without any. */
  private static @Nullable Found supported(Words words, Found name, List<Found> evidence) {
    if (name.rung() != Rung.DOUBTFUL) {
      return name;
    }
    boolean agreed =
        evidence.stream().anyMatch(e -> e.type() == name.type() && e.start() == name.start());
    if (agreed) {
      return name.withRung(Rung.LISTED);
    }
    boolean otherwise = evidence.stream().anyMatch(e -> e.overlaps(name));
    boolean telling =
        !words.shouting() && !words.opening(name.first()) && alone(words, name) && !otherwise;
    return telling ? name.withRung(Rung.LISTED) : null;
  }

  private static boolean alone(Words words, Found name) {
    boolean hyphen = words.text(name.end()).equals("-") || words.text(name.first() - 1).equals("-");
    return !hyphen && !words.nameLike(name.first() - 1) && !words.nameLike(name.end());
  }
}
