package org.newsledger.tag;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.tag.Found.Rung;
import org.newsledger.tag.NameTagger.NameSpan;

/** Rung 2: names by the statistical model. */
final class ModelRung {

  private final NameTagger tagger;

  ModelRung(NameTagger tagger) {
    this.tagger = tagger;
  }

  List<Found> find(Words words) {
    List<Found> names = new ArrayList<>();
    for (NameSpan span : tagger.tag(words.sentence().tokens())) {
      names.add(words.found(span.type(), span.first(), span.end(), Rung.MODEL));
    }
    return names;
  }
}
