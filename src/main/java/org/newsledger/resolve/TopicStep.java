package org.newsledger.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Filler;
import org.newsledger.model.Filler.Form;
import org.newsledger.model.Mention;
import org.newsledger.model.Participant;
import org.newsledger.syntax.SentenceGraph;

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
    Mention topic = maker == null ? speaker(reference) : named(maker, reference);
    if (topic == null && maker == null) {
      topic = Topic.of(reference);
    }
    return topic == null ? List.of() : List.of(reference.named(topic, topic.type()));
  }

  /** "Acme said Ann Lee had been named chairman": the subject of the clause around. */
  private static @Nullable Mention speaker(Reference reference) {
    SentenceGraph graph = reference.graph();
    int trigger = graph == null ? -1 : graph.tokenAt(reference.filler().start());
    if (graph == null || trigger < 0 || !graph.isVerb(trigger)) {
      return null;
    }
    Filler filler = reference.filler();
    Filler at =
        new Filler(
            Form.PRONOUN,
            filler.sentence(),
            trigger,
            trigger,
            trigger + 1,
            filler.start(),
            filler.end(),
            "",
            null);
    for (int subject : ClauseSubjects.of(graph, at, true)) {
      Mention mention = graph.mentionAt(subject);
      Mention canonical = mention == null ? null : reference.context().canonical(mention);
      Entity entity = canonical == null ? null : reference.context().entity(canonical);
      if (canonical != null
          && entity != null
          && reference.accepts(canonical)
          && !entity.isTeller()
          && !entity.isPublicBody()
          && !entity.observer()) {
        return canonical;
      }
    }
    return null;
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
