package org.newsledger.segment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place and agency before a wire story: {@code HONG KONG/NEW YORK, Feb 10 (Reuters) - }. */
final class Dateline {

  private static final int MAX_LENGTH = 100;

  /** The dash that ends a dateline. */
  private static final Pattern DASH = Pattern.compile(" -{1,2} |\\) ?[–—] ?| [–—] ");

  /** A known agency in brackets; what stands before it is a place or date. */
  private static final Pattern AGENCY =
      Pattern.compile(
          "(?:\\p{Lu}[^()]{0,70} )?\\((?:Reuters|AP|AFP|UPI|dpa|DPA|ANI|PTI|IANS|CNN|CNBC|AFX|TASS"
              + "|Bloomberg|Xinhua|Kyodo|Yonhap|Dow Jones|Breakingviews|Reuters Breakingviews"
              + "|PRNewswire|Business Wire|BUSINESS WIRE|GLOBE NEWSWIRE)\\)");

  /** Without a known agency the place must be in capitals. */
  private static final Pattern PLACE =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}.'’]{2,}(?:[ /-]\\p{Lu}[\\p{Lu}.'’]+){0,4}(?:, \\p{Lu}[\\p{L}. ]{1,20})?(?:,?"
              + " (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z.]{0,7}"
              + " \\d{1,2})?(?:, \\d{4})?(?: \\(\\p{Lu}[\\p{L}.& /]{1,30}\\))?");

  private Dateline() {}

  /** Length of the dateline at the beginning of a paragraph, its dash included; 0 without one. */
  static int length(String paragraph) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), MAX_LENGTH));
    Matcher dash = DASH.matcher(head);
    if (!dash.find() || dash.end() >= paragraph.length()) {
      return 0;
    }
    int nameEnd = dash.start() + (head.charAt(dash.start()) == ')' ? 1 : 0);
    String name = head.substring(0, nameEnd).strip();
    boolean beginsSentence = !Character.isLowerCase(paragraph.charAt(dash.end()));
    boolean found = AGENCY.matcher(name).matches() || PLACE.matcher(name).matches();
    return found && beginsSentence ? dash.end() : 0;
  }

  /** Length of the dateline without its dash and the white space around it. */
  static int nameLength(String paragraph, int length) {
    int end = length;
    while (end > 0 && " -–—".indexOf(paragraph.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
