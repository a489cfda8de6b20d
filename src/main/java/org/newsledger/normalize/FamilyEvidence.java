package org.newsledger.normalize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What one article says about one family of currencies. */
final class FamilyEvidence {

  /** Occurrences of one cue that are kept; an article that repeats it more tells no more. */
  private static final int MAX_OCCURRENCES = 200;

  private final TreeSet<String> explicit = new TreeSet<>();
  private final List<Cue> cues = new ArrayList<>();
  private boolean usApart;

  private record Cue(int at, String code) {}

  void addExplicit(String code) {
    explicit.add(code);
  }

  void markUsApart() {
    usApart = true;
  }

  boolean setsUsApart() {
    return usApart;
  }

  /** The one code that the article names outright, or null. */
  @Nullable String onlyExplicit() {
    return explicit.size() == 1 && !explicit.first().isEmpty() ? explicit.first() : null;
  }

  /** Takes in a cue's occurrences as a whole word. */
  void addCue(String whole, String word, String code) {
    int at = whole.indexOf(word);
    for (int n = 0; at >= 0 && n < MAX_OCCURRENCES; n++) {
      int end = at + word.length();
      boolean letters = Character.isLetter(word.charAt(0));
      boolean inside =
          letters
              && ((at > 0 && Character.isLetter(whole.charAt(at - 1)))
                  || (end < whole.length() && Character.isLetter(whole.charAt(end))));
      if (!inside) {
        cues.add(new Cue(at, code));
      }
      at = whole.indexOf(word, end);
    }
  }

  void sort() {
    cues.sort(Comparator.comparingInt(Cue::at).thenComparing(Cue::code));
  }

  boolean hasCue(String code) {
    return cues.stream().anyMatch(cue -> cue.code().equals(code));
  }

  /** The code of the last cue before the offset, else of the first behind it, or null. */
  @Nullable String nearestCue(int offset) {
    String code = null;
    for (Cue cue : cues) {
      if (cue.at() > offset && code != null) {
        break;
      }
      code = cue.code();
      if (cue.at() > offset) {
        break;
      }
    }
    return code;
  }
}
