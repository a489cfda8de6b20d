package org.newsledger.resolve;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.SourceWords.Use;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Sentence;

/** Who says a sentence: the name next to "said", there or in a neighbouring sentence. */
final class Speakers {

  private static final Set<String> PREPOSITIONS =
      Set.of("on", "in", "to", "via", "through", "about", "with");
  private static final int REACH = 14; // tokens from the verb

  private Speakers() {}

  /** The nearest name that says this sentence, the one before, or the one after; null if none. */
  static @Nullable Mention of(int sentence, DocumentContext context) {
    int last = context.sentences().size() - 1;
    for (int index : List.of(sentence, Math.max(0, sentence - 1), Math.min(last, sentence + 1))) {
      Mention speaker = in(context.sentences().get(index), context);
      if (speaker != null) {
        return speaker;
      }
    }
    return null;
  }

  private static @Nullable Mention in(Sentence sentence, DocumentContext context) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (context.words().sources().is(Use.QUOTING, sentence.lower(i))) {
        Mention speaker = nearest(i, sentence, context);
        if (speaker != null) {
          return speaker;
        }
      }
    }
    return null;
  }

  /** Outside of the quotation, people before organizations: "a banker at Acme, Ann Lee, said". */
  private static @Nullable Mention nearest(int verb, Sentence sentence, DocumentContext context) {
    Mention best = null;
    int bestDistance = REACH;
    for (Mention mention : context.mentionsIn(sentence.index())) {
      int distance = distance(mention, verb);
      boolean speaks =
          (mention.type() == EntityType.PERSON || mention.type() == EntityType.ORGANIZATION)
              && !isPrepositional(mention, sentence);
      if (speaks && distance < bestDistance && !isParted(mention, verb, sentence)) {
        best = mention;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** "replied on X": not who speaks. */
  private static boolean isPrepositional(Mention mention, Sentence sentence) {
    return mention.firstToken() > 0
        && PREPOSITIONS.contains(sentence.lower(mention.firstToken() - 1));
  }

  private static int distance(Mention mention, int verb) {
    return mention.firstToken() > verb
        ? mention.firstToken() - verb
        : verb - mention.endToken() + 1;
  }

  private static boolean isParted(Mention mention, int verb, Sentence sentence) {
    int from = Math.min(mention.firstToken(), verb);
    int to = Math.max(mention.firstToken(), verb);
    return sentence.tokens().subList(from, to).stream()
        .anyMatch(token -> Set.of("\"", "\u201c", "\u201d", "``", "''").contains(token.text()));
  }
}
