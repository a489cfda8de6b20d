package org.newsledger.resolve;

import java.util.List;
import java.util.regex.Pattern;
import org.newsledger.model.EntityType;
import org.newsledger.model.Filler;
import org.newsledger.model.Participant;
import org.newsledger.model.Sentence;
import org.newsledger.syntax.SentenceGraph;

/**
 * A proper noun that no tagger took for a name is one all the same where a role is open for it: who
 * was bought is a company.
 */
final class UntaggedNameStep implements ReferenceStep {

  private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,4}[0-9]{0,3}|[A-Z][0-9]{1,3}");

  @Override
  public List<Participant> resolve(Reference reference) {
    Filler filler = reference.filler();
    SentenceGraph graph = reference.graph();
    EntityType type = type(reference);
    boolean product = reference.role().types().contains(EntityType.PRODUCT);
    if (product && graph != null && filler.head() >= 0 && isInitials(graph, filler.head())) {
      type = EntityType.PRODUCT;
    }
    if (filler.form() != Filler.Form.DESCRIPTION || graph == null || type == null) {
      return List.of();
    }
    int last = lastToken(graph, filler, type);
    if (last < 0) {
      return List.of();
    }
    int first = last;
    int least = filler.head() < last ? filler.head() : filler.firstToken();
    while (first > least && isPart(graph, first - 1, last - first > 0)) {
      first--;
    }
    Sentence sentence = reference.context().sentences().get(filler.sentence());
    int start = sentence.tokens().get(first).start();
    int end = sentence.tokens().get(last).end();
    String text = reference.context().whole().substring(start, end);
    return List.of(new Participant(text, type, text, start, end));
  }

  /** The head itself, or of "its Quill S24 phones" what the phones are called; -1 for no name. */
  private static int lastToken(SentenceGraph graph, Filler filler, EntityType type) {
    int head = filler.head();
    if (graph.isUntaggedName(head) || (type == EntityType.PRODUCT && isInitials(graph, head))) {
      return head;
    }
    if (type == EntityType.PRODUCT
        && graph.isRelation(head, "compound")
        && isPart(graph, head, true)) {
      int end = head;
      while (end + 1 < graph.size() && isPart(graph, end + 1, true)) {
        end++;
      }
      return end;
    }
    int before = head - 1;
    boolean called =
        type == EntityType.PRODUCT
            && graph.tag(head).startsWith("NN")
            && graph.isLowerCase(head)
            && before > filler.firstToken()
            && isPart(graph, before, true)
            && graph.isRelation(before, "compound");
    return called ? before : -1;
  }

  /** "The DS", "its S40": capitals that are no firm's ticker, since they have a determiner. */
  private static boolean isInitials(SentenceGraph graph, int token) {
    return graph.mentionAt(token) == null
        && graph.tag(token).startsWith("NNP")
        && !graph.isRelation(token, "compound", "amod")
        && INITIALS.matcher(graph.token(token).text()).matches()
        && !graph.children(token, "det", "nmod:poss").isEmpty();
  }

  /** Of "Kindest Place Groups" taggers know the last word alone for a name. */
  private static boolean isPart(SentenceGraph graph, int token, boolean second) {
    String tag = graph.tag(token);
    boolean ordinary = (tag.startsWith("NN") || tag.startsWith("JJ")) && (token > 0 || second);
    return graph.mentionAt(token) == null
        && (tag.startsWith("NNP") || ordinary)
        && Character.isUpperCase(graph.token(token).text().codePointAt(0));
  }

  private static @org.jspecify.annotations.Nullable EntityType type(Reference reference) {
    for (EntityType type : List.of(EntityType.ORGANIZATION, EntityType.PRODUCT)) {
      if (reference.role().types().contains(type)) {
        return type;
      }
    }
    return null;
  }
}
