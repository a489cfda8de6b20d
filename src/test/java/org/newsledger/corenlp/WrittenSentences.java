package org.newsledger.corenlp;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Distinct sentences of many shapes, put together from templates by a fixed seed. */
final class WrittenSentences {

  private static final String[] NAMES = {
    "Acme",
    "Beta Holdings Ltd",
    "Ann Lee",
    "the company",
    "OpenAI’s board",
    "Gamma Inc.",
    "he",
    "analysts at Delta",
    "the regulator",
    "Omega, a maker of valves,",
    "shareholders",
    "both firms"
  };
  private static final String[] AMOUNTS = {
    "$9.74 billion",
    "€4.25bn",
    "£300m in cash",
    "a 12.5% stake",
    "about 1,200 jobs",
    "$1.5-$2bn",
    "nothing",
    "less than a third of its value",
    "two factories in Ohio",
    "its \"crown jewel\""
  };
  private static final String[] VERBS = {
    "will sell", "has agreed to buy", "refused to pay", "is expected to offer", "may raise",
    "cut", "could not find", "was asked to hand over", "started selling", "wants"
  };
  private static final String[] TAILS = {
    ".",
    " on Friday.",
    ", people familiar with the matter said.",
    " after talks collapsed.",
    ", which had fallen by half since May.",
    " to settle the case; no date was set.",
    " (up from last year).",
    ", according to a filing.",
    " if the court allows it.",
    "?"
  };
  private static final String[] HEADS = {
    "",
    "On Monday, ",
    "Ann Lee said that ",
    "\"We won, \" Lee said: ",
    "In its third quarter ",
    "Although the bid was raised twice, ",
    "Valued at $40bn by its owners, ",
    "- ",
    "But "
  };

  private WrittenSentences() {}

  static List<String> of(int count, long seed) {
    Random random = new Random(seed);
    Set<String> sentences = new LinkedHashSet<>();
    while (sentences.size() < count) {
      String clause = clause(random);
      if (random.nextInt(4) == 0) {
        clause += " and " + clause(random);
      }
      sentences.add(pick(random, HEADS) + clause + pick(random, TAILS));
    }
    return new ArrayList<>(sentences);
  }

  private static String clause(Random random) {
    if (random.nextInt(4) == 0) {
      return pick(random, AMOUNTS) + " was paid by " + pick(random, NAMES);
    }
    String to = random.nextInt(3) == 0 ? " to " + pick(random, NAMES) : "";
    return pick(random, NAMES) + " " + pick(random, VERBS) + " " + pick(random, AMOUNTS) + to;
  }

  private static String pick(Random random, String[] words) {
    return words[random.nextInt(words.length)];
  }
}
