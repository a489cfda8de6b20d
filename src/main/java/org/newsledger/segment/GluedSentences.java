package org.newsledger.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsledger.segment.BreakWords.Kind;

/** Finds sentence ends that a statistical model did not see. */
final class GluedSentences {

  /** A word or figure, its final mark and quote, and the capitalized word that follows. */
  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?<=[\\p{Ll}\\d%)]{2})[.!?]([\"”’)]{0,2})(\\s*)(?=([\"“‘(]?\\p{Lu}[\\p{L}'’.]{0,20}))");

  private static final Set<String> SUFFIXES =
      Set.of("Com", "Net", "Org", "Io", "Ai", "Co", "Tv", "Js");
  private static final Pattern SAYING =
      Pattern.compile(
          "\\S+ (?:\\S+ )?(?:said|says|asked|asks|told|added|wrote|tweeted|replied)\\b.*");

  private final BreakWords words;

  GluedSentences(BreakWords words) {
    this.words = words;
  }

  /** The sentences that a range of a paragraph holds, one or more. */
  List<Range> split(String paragraph, Range sentence) {
    List<Range> parts = new ArrayList<>();
    int start = sentence.start();
    Matcher matcher = CANDIDATE.matcher(paragraph).region(sentence.start(), sentence.end());
    while (matcher.find()) {
      if (isEnd(paragraph, matcher, start)) {
        int end = matcher.start() + 1 + matcher.group(1).length();
        parts.add(new Range(start, end));
        start = matcher.end();
      }
    }
    parts.add(new Range(start, sentence.end()));
    return parts;
  }

  private boolean isEnd(String paragraph, Matcher matcher, int start) {
    String next = bare(matcher.group(3));
    if (isAbbreviation(lastWord(paragraph, start, matcher.start() + 1))) {
      return false;
    }
    boolean quoted = !matcher.group(1).isEmpty();
    if (!matcher.group(2).isEmpty()) {
      return words.is(Kind.STARTER, next) && paragraph.charAt(matcher.start()) == '.'
          || quoted && !isSaid(paragraph, matcher);
    }
    boolean word = next.length() >= 2 && next.indexOf('.') < 0 || words.is(Kind.STARTER, next);
    return word && !SUFFIXES.contains(next) && (quoted || endsInWord(paragraph, matcher.start()));
  }

  /** "end.Next", but neither "St.Louis" nor "5.A". */
  private static boolean endsInWord(String paragraph, int dot) {
    if (!Character.isLowerCase(paragraph.charAt(dot - 1))) {
      return true;
    }
    return dot >= 3 && Character.isLowerCase(paragraph.charAt(dot - 3));
  }

  /** {@code "Never!" Musk said}: one sentence. */
  private static boolean isSaid(String paragraph, Matcher matcher) {
    int end = Math.min(paragraph.length(), matcher.end() + 40);
    return paragraph.charAt(matcher.start()) != '.'
        && SAYING.matcher(paragraph.substring(matcher.end(), end)).matches();
  }

  private boolean isAbbreviation(String word) {
    return words.is(Kind.TITLE, word)
        || words.is(Kind.NUMBER, word)
        || words.is(Kind.MONTH, word)
        || words.is(Kind.CORPORATE, word)
        || words.is(Kind.PLACE, word)
        || words.is(Kind.BANG, word);
  }

  private static String lastWord(String paragraph, int from, int end) {
    int start = end;
    while (start > from
        && end - start < 12
        && !Character.isWhitespace(paragraph.charAt(start - 1))) {
      start--;
    }
    return paragraph.substring(start, end);
  }

  private static String bare(String next) {
    int start = "\"“‘(".indexOf(next.charAt(0)) >= 0 ? 1 : 0;
    int end = next.length();
    while (end > start && next.charAt(end - 1) == '.') {
      end--;
    }
    return next.substring(start, end);
  }
}
