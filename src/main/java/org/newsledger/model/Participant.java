package org.newsledger.model;

import java.io.Serializable;

/**
 * Who or what fills a role of a claim.
 *
 * @param name canonical name ("Elon Musk" where the article says "Musk" or "he")
 * @param text what stands for it in or near the evidence
 * @param start offset of {@code text} into the article's whole text
 * @param end exclusive
 */
public record Participant(String name, EntityType type, String text, int start, int end)
    implements Serializable {

  public Participant {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("participant span [" + start + ", " + end + ")");
    }
  }
}
