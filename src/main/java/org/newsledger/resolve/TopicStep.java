package org.newsledger.resolve;

import java.util.List;
import org.newsledger.model.Filler.Form;
import org.newsledger.model.Mention;
import org.newsledger.model.Participant;

/** Who is not said in the sentence is whom the article is about. */
final class TopicStep implements ReferenceStep {

  @Override
  public List<Participant> resolve(Reference reference) {
    if (reference.filler().form() != Form.TOPIC) {
      return List.of();
    }
    Mention topic = Topic.of(reference);
    return topic == null ? List.of() : List.of(reference.named(topic, topic.type()));
  }
}
