package org.newsledger.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Filler.Form;
import org.newsledger.model.Mention;
import org.newsledger.model.Participant;

/**
 * Who is not said in the sentence is whom the article is about; of a product it is the maker, if
 * that is known.
 */
final class TopicStep implements ReferenceStep {

  @Override
  public List<Participant> resolve(Reference reference) {
    if (reference.filler().form() != Form.TOPIC) {
      return List.of();
    }
    String maker = maker(reference);
    Mention topic = maker == null ? Topic.of(reference) : named(maker, reference);
    return topic == null ? List.of() : List.of(reference.named(topic, topic.type()));
  }

  /** The known maker of a product in another role; null where there is none. */
  private static @Nullable String maker(Reference reference) {
    Aliases aliases = reference.context().words().aliases();
    for (String name : reference.taken().stream().sorted().toList()) {
      String maker = aliases.maker(name);
      if (maker != null) {
        return maker;
      }
    }
    return null;
  }

  /** The first mention of an organization under any of its names; null where it has none. */
  private static @Nullable Mention named(String organization, Reference reference) {
    Aliases aliases = reference.context().words().aliases();
    String canonical = aliases.canonical(organization);
    String wanted = canonical == null ? organization : canonical;
    for (Entity entity : reference.context().byWeight()) {
      Mention first = entity.mentions().get(0);
      String known = aliases.canonical(entity.name());
      if (reference.accepts(first) && wanted.equals(known == null ? entity.name() : known)) {
        return first;
      }
    }
    return null;
  }
}
