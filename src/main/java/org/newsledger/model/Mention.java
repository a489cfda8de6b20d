package org.newsledger.model;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A span of one sentence that names somebody or something or states a quantity.
 *
 * @param sentence index of the sentence
 * @param firstToken index of its first token in the sentence
 * @param endToken exclusive
 * @param start offset into the article's whole text; may lie inside a token ("US$5")
 * @param text the article's text at that span
 * @param name canonical name in the article; the text itself until resolved
 * @param amount only for money
 * @param number the value of a percent (12.5 for "12.5 %"), else null
 * @param date ISO at the precision known ("2015", "2024-10", "2013-Q2"), only for dates; null where
 *     it cannot be told
 */
public record Mention(
    EntityType type,
    int sentence,
    int firstToken,
    int endToken,
    int start,
    int end,
    String text,
    String name,
    @Nullable Amount amount,
    @Nullable BigDecimal number,
    @Nullable String date)
    implements Serializable {

  public Mention {
    if (firstToken < 0 || endToken <= firstToken) {
      throw new IllegalArgumentException("mention tokens [" + firstToken + ", " + endToken + ")");
    }
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("mention span [" + start + ", " + end + ")");
    }
  }

  /** A mention of a name, not yet resolved. */
  public static Mention named(
      EntityType type,
      int sentence,
      int firstToken,
      int endToken,
      int start,
      int end,
      String text) {
    return new Mention(
        type, sentence, firstToken, endToken, start, end, text, text, null, null, null);
  }

  /** This mention under its canonical name. */
  public Mention withName(String newName) {
    return new Mention(
        type, sentence, firstToken, endToken, start, end, text, newName, amount, number, date);
  }

  /** This mention as another type. */
  public Mention withType(EntityType newType) {
    return new Mention(
        newType, sentence, firstToken, endToken, start, end, text, name, amount, number, date);
  }

  /** This money mention with another reading of its amount. */
  public Mention withAmount(Amount newAmount) {
    return new Mention(
        type, sentence, firstToken, endToken, start, end, text, name, newAmount, number, date);
  }

  /** This date mention with its ISO value. */
  public Mention withDate(@Nullable String newDate) {
    return new Mention(
        type, sentence, firstToken, endToken, start, end, text, name, amount, number, newDate);
  }

  /** Whether token {@code i} of its sentence belongs to it. */
  public boolean covers(int i) {
    return firstToken <= i && i < endToken;
  }
}
