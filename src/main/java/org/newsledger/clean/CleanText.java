package org.newsledger.clean;

import java.util.Objects;
import org.newsledger.model.Article;

/**
 * The text that is analysed, with the way back to the article's whole text.
 *
 * @param text title, blank line and body without markup; the body alone where there is no title
 * @param titleEnd length of the title at the beginning of {@code text}; 0 without one
 * @param alignment from offsets into {@code text} to offsets into {@link Article#whole()}
 */
public record CleanText(String text, int titleEnd, Alignment alignment) {

  public CleanText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(alignment, "alignment");
    if (titleEnd < 0 || titleEnd > text.length()) {
      throw new IllegalArgumentException("titleEnd " + titleEnd + " outside of the text");
    }
    if (alignment.length() != text.length()) {
      throw new IllegalArgumentException(
          "alignment of " + alignment.length() + " characters for a text of " + text.length());
    }
  }

  /** Cleans an article; takes time linear in its length. */
  public static CleanText of(Article article) {
    String whole = article.whole();
    if (!Cleaner.needed(whole)) {
      return new CleanText(whole, article.titleEnd(), Alignment.same(whole.length()));
    }
    return cleaned(whole, article.titleEnd());
  }

  private static CleanText cleaned(String whole, int titleEnd) {
    Alignment.Builder builder = new Alignment.Builder(whole.length());
    int bodyStart = titleEnd == 0 ? 0 : titleEnd + Article.TITLE_BREAK.length();
    new Cleaner(whole, 0, titleEnd, true).appendTo(builder);
    int cleanTitleEnd = builder.length();
    if (cleanTitleEnd > 0) {
      for (int i = titleEnd; i < bodyStart; i++) {
        builder.add(whole.charAt(i), i, i + 1);
      }
    }
    new Cleaner(whole, bodyStart, whole.length(), false).appendTo(builder);
    return new CleanText(builder.text(), cleanTitleEnd, builder.alignment(whole.length()));
  }

  /** Where the character at an offset into {@link #text()} begins in the article's whole text. */
  public int original(int offset) {
    return alignment.start(offset);
  }

  /** Where the character before an offset into {@link #text()} ends in the whole text. */
  public int originalEnd(int offset) {
    return alignment.end(offset);
  }
}
