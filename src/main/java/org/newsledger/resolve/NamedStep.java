package org.newsledger.resolve;

import java.util.List;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Participant;

/** A filler that is a name means whoever bears it. */
final class NamedStep implements ReferenceStep {

  private final TypeFit fit;

  NamedStep(TypeFit fit) {
    this.fit = fit;
  }

  @Override
  public List<Participant> resolve(Reference reference) {
    if (reference.filler().mention() == null) {
      return List.of();
    }
    Mention mention = reference.context().canonical(reference.filler().mention());
    EntityType type = fit.of(mention, reference.role().types());
    return type == null ? List.of() : List.of(reference.named(mention, type));
  }
}
