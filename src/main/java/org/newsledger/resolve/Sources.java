package org.newsledger.resolve;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Mention;
import org.newsledger.model.Sentence;

/**
 * Names that only say where a report is from: "(Reuters)", "--(BUSINESS WIRE)--", "per Reuters",
 * "told Reuters". No article is about them, and no "it" means them.
 */
final class Sources {

  private static final Set<String> MEDIA = Set.of("newspaper", "media", "broadcaster", "agency");
  private static final Set<String> BEFORE = Set.of("per", "told", "tells", "via");

  private Sources() {}

  /**
   * Whether a mention does no more than that.
   *
   * @param known what the gazetteer knows it as, or null
   */
  static boolean isSource(Mention mention, @Nullable String known, Sentence sentence) {
    if (known == null || !MEDIA.contains(known)) {
      return false;
    }
    String before = word(sentence, mention.firstToken() - 1);
    String after = word(sentence, mention.endToken());
    boolean bracketed = before.equals("(") && after.startsWith(")");
    boolean slashed = before.endsWith("/") && after.startsWith("/");
    boolean toldIt =
        before.equals("the") && BEFORE.contains(word(sentence, mention.firstToken() - 2));
    boolean according =
        before.equals("to") && word(sentence, mention.firstToken() - 2).equals("according");
    return bracketed || slashed || according || toldIt || BEFORE.contains(before);
  }

  private static String word(Sentence sentence, int token) {
    return token < 0 || token >= sentence.tokens().size() ? "" : sentence.lower(token);
  }
}
