package org.newsledger.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a role of a candidate claim, before it is known who is meant.
 *
 * @param sentence index of the sentence
 * @param head index of its head token in the sentence; -1 for {@link Form#TOPIC}
 * @param firstToken first token of the phrase
 * @param endToken exclusive
 * @param start offset of the phrase into the article's whole text
 * @param end exclusive
 * @param text the article's text at that span
 * @param mention the mention at the phrase's head, or null for pronouns and descriptions
 */
public record Filler(
    Form form,
    int sentence,
    int head,
    int firstToken,
    int endToken,
    int start,
    int end,
    String text,
    @Nullable Mention mention)
    implements Serializable {

  /** How the phrase refers. */
  public enum Form {
    /** By a name: {@code mention} is set. */
    NAME,
    /** "he", "its", "they", "who". */
    PRONOUN,
    /** "the company", "its Egyptian arm". */
    DESCRIPTION,
    /** Not said in the sentence: whoever the article is about. */
    TOPIC
  }
}
