package org.newsledger.segment;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place and agency before a wire story: {@code HONG KONG/NEW YORK, Feb 10 (Reuters) - }.
 *
 * @param start where it begins in its paragraph: not 0 if a caption was put before it
 * @param nameEnd where place and agency end
 * @param end behind the dash, where the story begins
 */
record Dateline(int start, int nameEnd, int end) {

  private static final int MAX_LENGTH = 100;
  private static final int MAX_CAPTION = 800;

  private static final String DATE =
      "(?:,? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z.]{0,7} \\d{1,2})?"
          + "(?:, \\d{4})?";

  /** Words in capitals. */
  private static final String CAPITALS =
      "\\p{Lu}[\\p{Lu}.'’]{2,}(?:[ /-]\\p{Lu}[\\p{Lu}.'’]+){0,4}";

  private static final String AGENCY =
      "\\((?:Reuters|AP|AFP|UPI|dpa|DPA|ANI|PTI|IANS|CNN|CNBC|AFX|TASS|Bloomberg|Xinhua|Kyodo"
          + "|Yonhap|Dow Jones|Breakingviews|Reuters Breakingviews|PRNewswire|Business Wire"
          + "|BUSINESS WIRE|GLOBE NEWSWIRE)\\)";

  /** The dash that ends a dateline. */
  private static final Pattern DASH = Pattern.compile(" -{1,2} |(?<=\\)) ?[–—] ?| [–—] ");

  /** A known agency; what stands before it is a place or date: no words in small letters. */
  private static final Pattern WITH_AGENCY =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.'’]*(?:[ ,/-]{1,2}(?:\\p{Lu}[\\p{L}.'’]*|\\d{1,4}|and|of|de)){0,7} )?"
              + AGENCY);

  /** Without a known agency the place must be in capitals. */
  private static final Pattern PLACE =
      Pattern.compile(
          CAPITALS
              + "(?:, \\p{Lu}[\\p{L}. ]{1,20})?"
              + DATE
              + "(?: \\(\\p{Lu}[\\p{L}.& /]{1,30}\\))?");

  /** A dateline behind a caption. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?<=\\s)((?:" + CAPITALS + DATE + " )?" + AGENCY + ") ?[-–—]{1,2} ?(?=[\\p{Lu}\"“‘])");

  /** As press releases have it, behind their headline: {@code AUSTIN, Texas--(BUSINESS WIRE)--}. */
  private static final Pattern PRESS =
      Pattern.compile(
          "(?<=\\s)("
              + CAPITALS
              + "(?:, \\p{Lu}[\\p{L}.]{1,14})?"
              + DATE
              + "(?: ?-{1,2} ?\\( ?\\p{Lu}[\\p{L} ]{4,24}\\)| /\\p{Lu}[\\p{L} ]{4,24}/))"
              + " ?[-–—]{1,2} ?(?=[\\p{Lu}\"“‘])");

  /** The dateline at or near the beginning of a paragraph, or null. */
  static @Nullable Dateline find(String paragraph) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), MAX_LENGTH));
    Matcher dash = DASH.matcher(head);
    if (dash.find() && dash.end() < paragraph.length()) {
      String name = head.substring(0, dash.start());
      boolean beginsSentence = !Character.isLowerCase(paragraph.charAt(dash.end()));
      if (beginsSentence
          && (WITH_AGENCY.matcher(name).matches() || PLACE.matcher(name).matches())) {
        return new Dateline(0, dash.start(), dash.end());
      }
    }
    return afterCaption(paragraph);
  }

  private static @Nullable Dateline afterCaption(String paragraph) {
    for (Pattern pattern : List.of(INSIDE, PRESS)) {
      Matcher inside = pattern.matcher(paragraph);
      inside.region(0, Math.min(paragraph.length(), MAX_CAPTION));
      if (inside.find()) {
        return new Dateline(inside.start(), inside.end(1), inside.end());
      }
    }
    return null;
  }
}
