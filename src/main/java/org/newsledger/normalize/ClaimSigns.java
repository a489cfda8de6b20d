package org.newsledger.normalize;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.Pronouns;
import org.newsledger.model.Claim;
import org.newsledger.model.Participant;
import org.newsledger.model.TextSpan;

/**
 * What of a claim tells how far to trust it.
 *
 * <p>Reads only what the output files hold, so that a calibration can start from them. Immutable,
 * safe for use by several threads.
 */
public final class ClaimSigns {

  /** Before the name of a claim type. */
  public static final String TYPE = "type:";

  /** Before the name of a claim type of which only one role is filled. */
  public static final String ONE_ROLE = "one_role:";

  /** Before the id of a rule. */
  public static final String RULE = "rule:";

  /** A pronoun stands for a participant. */
  public static final String PRONOUN = "pronoun";

  /** A plain noun stands for a participant. */
  public static final String DESCRIPTION = "description";

  /** A participant stands outside of the evidence. */
  public static final String ELSEWHERE = "elsewhere";

  /** The article names a participant once, so that nothing else in it bears the name out. */
  public static final String NAMED_ONCE = "named_once";

  /** What a sign can be, for messages. */
  static final String ALL =
      "one of %s, %s, %s, %s or begins with %s, %s or %s"
          .formatted(PRONOUN, DESCRIPTION, ELSEWHERE, NAMED_ONCE, TYPE, ONE_ROLE, RULE);

  private final Pronouns pronouns;

  /** Signs by the word lists. */
  public ClaimSigns(ModelFiles models) {
    this.pronouns = Pronouns.load(models);
  }

  /** Whether a text can be a sign. */
  public static boolean isSign(String text) {
    return List.of(PRONOUN, DESCRIPTION, ELSEWHERE, NAMED_ONCE).contains(text)
        || List.of(TYPE, ONE_ROLE, RULE).stream()
            .anyMatch(kind -> text.startsWith(kind) && text.length() > kind.length());
  }

  /**
   * The signs of a claim, its type and rule among them.
   *
   * @param mentions how often the article mentions the bearer of a canonical name
   */
  public SortedSet<String> of(Claim claim, ToIntFunction<String> mentions) {
    SortedSet<String> signs = new TreeSet<>();
    signs.add(TYPE + claim.type());
    signs.add(RULE + claim.rule());
    if (claim.roles().size() == 1) {
      signs.add(ONE_ROLE + claim.type());
    }
    for (List<Participant> participants : claim.roles().values()) {
      for (Participant participant : participants) {
        addForm(signs, participant, claim.evidence());
        if (mentions.applyAsInt(participant.name()) < 2) {
          signs.add(NAMED_ONCE);
        }
      }
    }
    return signs;
  }

  private void addForm(SortedSet<String> signs, Participant participant, TextSpan evidence) {
    if (participant.start() < evidence.start() || participant.end() > evidence.end()) {
      signs.add(ELSEWHERE);
    }
    if (pronouns.find(participant.text()) != null) {
      signs.add(PRONOUN);
    } else if (isDescription(participant.text())) {
      signs.add(DESCRIPTION);
    }
  }

  /** Whether the first word is in lower case throughout: "its unit", not "eBay" or "3i". */
  private static boolean isDescription(String text) {
    String first = text.strip().split("\\s", 2)[0];
    return !first.isEmpty()
        && Character.isLetter(first.codePointAt(0))
        && first.equals(first.toLowerCase(Locale.ROOT));
  }
}
