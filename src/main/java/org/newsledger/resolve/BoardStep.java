package org.newsledger.resolve;

import java.util.List;
import java.util.Set;
import org.newsledger.model.EntityType;
import org.newsledger.model.Filler;
import org.newsledger.model.Mention;
import org.newsledger.model.Participant;

/** "The board of Acme", "the management of Acme" act for Acme. */
final class BoardStep implements ReferenceStep {

  private static final Set<String> BOARDS =
      Set.of("board", "boards", "management", "leadership", "directors");

  @Override
  public List<Participant> resolve(Reference reference) {
    Filler filler = reference.filler();
    boolean board =
        filler.form() == Filler.Form.DESCRIPTION
            && reference.role().types().contains(EntityType.ORGANIZATION)
            && BOARDS.contains(lower(reference, filler.head()))
            && lower(reference, filler.head() + 1).equals("of");
    if (!board) {
      return List.of();
    }
    for (Mention mention : reference.context().mentionsIn(filler.sentence())) {
      boolean next =
          mention.firstToken() == filler.head() + 2
              || (mention.firstToken() == filler.head() + 3
                  && lower(reference, filler.head() + 2).equals("the"));
      if (next && mention.type() == EntityType.ORGANIZATION) {
        return List.of(reference.named(mention, mention.type()));
      }
    }
    return List.of();
  }

  private static String lower(Reference reference, int token) {
    var sentence = reference.context().sentences().get(reference.filler().sentence());
    return token < sentence.tokens().size() ? sentence.lower(token) : "";
  }
}
