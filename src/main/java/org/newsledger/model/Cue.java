package org.newsledger.model;

import java.io.Serializable;
import java.util.Locale;

/** Words near a claim's trigger that say how real, how sure or how far along its event is. */
public record Cue(Effect effect, String text, int start, int end) implements Serializable {

  /** What the words do to the claim. */
  public enum Effect {
    /** "not", "never", "no". */
    NEGATED,
    /** Turned down by the other side: "rejected", "rebuffed". */
    REJECTED,
    /** Given up: "withdrew", "scrapped", "walked away from". */
    WITHDRAWN,
    /** Stopped by somebody else or by itself: "blocked", "failed". */
    BLOCKED,
    /** Said to be untrue: "denied". */
    DENIED,
    /** "may", "could", "considering", "if". */
    POSSIBLE,
    /** Talked of, not public: "rumoured", "speculation". */
    RUMOURED,
    /** Put forward or wished for by one side: "offered", "wants", "in talks". */
    PROPOSED,
    /** "will", "plans", "to", "is expected". */
    PLANNED,
    /** Both sides have said yes: "agreed", "deal". */
    AGREED,
    /** Done: "completed", "closed". */
    COMPLETED,
    /** Said by somebody: "reportedly", "according to". */
    REPORTED;

    /** As written in models/lexicons/cues.tsv. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
