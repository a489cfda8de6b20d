package org.newsledger.resolve;

import java.util.regex.Pattern;
import org.newsledger.model.EntityType;

/** A name as it is shown: what only belongs to the sentence is taken off. */
final class Surface {

  private static final Pattern ARTICLE = Pattern.compile("^(?:the|The|THE)\\s+(?=\\S)");
  private static final Pattern TITLE =
      Pattern.compile("^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame)\\.?\\s+(?=\\S)");
  private static final Pattern TAIL = Pattern.compile("(?<=\\S)['\u2019][sS]?$");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Surface() {}

  /** Without article, honorific of a person, and line breaks; a possessive only of a person. */
  static String bare(String text, EntityType type) {
    String name = BLANKS.matcher(text.strip()).replaceAll(" ");
    name = ARTICLE.matcher(name).replaceFirst("");
    if (type == EntityType.PERSON) {
      name = withoutPossessive(TITLE.matcher(name).replaceFirst(""));
    }
    return name.isEmpty() ? text : name;
  }

  /** "Musk" for "Musk's", "Starbucks" for "Starbucks'"; "" where there is no possessive. */
  static String possessor(String name) {
    String bare = TAIL.matcher(name).replaceFirst("");
    return bare.equals(name) ? "" : bare;
  }

  private static String withoutPossessive(String name) {
    String possessor = possessor(name);
    return possessor.isEmpty() ? name : possessor;
  }
}
