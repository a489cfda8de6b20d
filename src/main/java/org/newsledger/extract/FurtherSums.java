package org.newsledger.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Amount;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.syntax.SentenceGraph;

/**
 * The sums that say the same of another period or kind: "lost $4 million in 2008 and another $2
 * million in 2009", "sales of $5 million (2023: $4 million)", "$5 a month or $50 a year".
 *
 * <p>Works on the row of words: parsers attach such sums anywhere.
 */
final class FurtherSums {

  private static final int MAX_GAP = 14; // tokens from one sum to the next
  private static final int MAX_PERIOD = 6; // tokens before a sum in a bracket

  private static final Set<String> JOINING = Set.of("and", "or", "followed");
  private static final Set<String> BETWEEN =
      Set.of(
          "in",
          "for",
          "the",
          "a",
          "an",
          "of",
          "per",
          "year",
          "years",
          "month",
          "quarter",
          "half",
          "period",
          "week",
          "day",
          "annum",
          "hour",
          "first",
          "second",
          "third",
          "fourth",
          "final",
          "last",
          "previous",
          "prior",
          "following",
          "next",
          "another",
          "further",
          "additional",
          "some",
          "about",
          "around",
          "roughly",
          "nearly",
          "almost",
          "up",
          "to",
          "more",
          "than",
          "all",
          "by",
          "just",
          "each",
          "same",
          "full",
          "annually",
          "monthly",
          ",");
  private static final Set<String> EARLIER =
      Set.of("previous", "prior", "last", "year", "from", "vs", "vs.", "versus", ":", "before");

  private FurtherSums() {}

  /** The sums behind {@code first} that are told like it, each with the date beside it. */
  static List<OwnQuantities> of(SentenceGraph graph, @Nullable Mention first) {
    List<OwnQuantities> found = new ArrayList<>();
    Mention last = first;
    for (Mention sum : graph.mentions()) {
      if (last == null || !isLike(last, sum)) {
        continue;
      }
      if (isJoined(graph, last, sum)) {
        found.add(new OwnQuantities(sum, null, dateBehind(graph, sum)));
        last = sum;
      } else if (isEarlier(graph, last, sum)) {
        found.add(new OwnQuantities(sum, null, dateIn(graph, last.endToken(), sum.firstToken())));
      }
    }
    return found;
  }

  private static boolean isLike(Mention last, Mention sum) {
    Amount known = last.amount();
    Amount other = sum.amount();
    return known != null
        && other != null
        && known.currency() != null
        && known.currency().equals(other.currency())
        && PathWalker.isSum(last) == PathWalker.isSum(sum)
        && sum.firstToken() > last.endToken()
        && sum.firstToken() - last.endToken() <= MAX_GAP;
  }

  private static boolean isJoined(SentenceGraph graph, Mention last, Mention sum) {
    boolean joined = false;
    int depth = 0;
    for (int at = last.endToken(); at < sum.firstToken(); at++) {
      String word = graph.lower(at);
      depth += word.equals("(") ? 1 : 0;
      boolean inside = depth > 0;
      depth -= word.equals(")") ? 1 : 0;
      Mention mention = graph.mentionAt(at);
      boolean date = mention != null && mention.type() == EntityType.DATE;
      joined |= JOINING.contains(word);
      if (!inside && !date && !JOINING.contains(word) && !BETWEEN.contains(word)) {
        return false;
      }
    }
    return joined && depth == 0 && endsPhrase(graph, sum.endToken());
  }

  /** Whether a sum stands for itself: "and $4 million in costs" tells of something else. */
  private static boolean endsPhrase(SentenceGraph graph, int behind) {
    if (behind >= graph.size()) {
      return true;
    }
    Mention mention = graph.mentionAt(behind);
    boolean date = mention != null && mention.type() == EntityType.DATE;
    String word = graph.lower(behind);
    boolean period = word.equals("in") || word.equals("for") || word.equals("of");
    if (period && behind + 1 < graph.size()) {
      int next = behind + 1;
      Mention named = graph.mentionAt(next);
      return (named != null && named.type() == EntityType.DATE)
          || BETWEEN.contains(graph.lower(next));
    }
    return date || BETWEEN.contains(word) || !Character.isLetterOrDigit(word.charAt(0));
  }

  /** "(Q1 2024: $4 million)" right behind a sum, or behind its own date. */
  private static boolean isEarlier(SentenceGraph graph, Mention last, Mention sum) {
    int open = last.endToken();
    while (open < sum.firstToken() && isPeriod(graph, open)) {
      open++;
    }
    boolean bracketed =
        graph.lower(open).equals("(")
            && sum.firstToken() > open + 1
            && sum.firstToken() - open <= MAX_PERIOD
            && sum.endToken() < graph.size()
            && graph.lower(sum.endToken()).equals(")");
    boolean told = false;
    for (int at = open + 1; bracketed && at < sum.firstToken(); at++) {
      Mention mention = graph.mentionAt(at);
      told |= EARLIER.contains(graph.lower(at));
      told |= mention != null && mention.type() == EntityType.DATE;
    }
    return told;
  }

  private static boolean isPeriod(SentenceGraph graph, int token) {
    Mention mention = graph.mentionAt(token);
    boolean date = mention != null && mention.type() == EntityType.DATE;
    return date || BETWEEN.contains(graph.lower(token));
  }

  private static @Nullable Mention dateBehind(SentenceGraph graph, Mention sum) {
    int end = Math.min(graph.size(), sum.endToken() + 3);
    return dateIn(graph, sum.endToken(), end);
  }

  private static @Nullable Mention dateIn(SentenceGraph graph, int from, int to) {
    for (int at = from; at < to; at++) {
      Mention mention = graph.mentionAt(at);
      if (mention != null && mention.type() == EntityType.DATE) {
        return mention;
      }
    }
    return null;
  }
}
