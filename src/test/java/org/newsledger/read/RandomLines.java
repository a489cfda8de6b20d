package org.newsledger.read;

import java.util.List;
import java.util.Random;

/** Makes JSONL files of good, bad and blank lines, and counts what it made. */
final class RandomLines {

  private static final List<String> GOOD =
      List.of(
          "{\"text\":\"Acme bought Borealis.\"}",
          "{\"id\":\"a\",\"text\":\"Zo\u00EB paid \u20AC5bn \uD83D\uDE80\"}",
          "  {\"text\":\"Acme\",\"published\":\"Friday\"}\r",
          "{\"text\":\"Acme \\ud83d\",\"title\":\"Head\",\"other\":[[]]}");
  private static final List<String> BAD =
      List.of(
          "{\"text\":7}",
          "{\"id\":\"a\"}",
          "{\"text\":\"Acme",
          "\u00EB\uD83D\uDE80",
          "[]",
          "{\"text\":\"\"}",
          "{\"text\":\"" + "Acme ".repeat(100) + "\"}");
  private static final List<String> BLANK = List.of("", " ", "\r", "\t \r");

  private final Random random;
  int good = 0;
  int bad = 0;

  RandomLines(Random random) {
    this.random = random;
  }

  /** So many lines; the last one may lack its end. */
  String make(int count) {
    StringBuilder lines = new StringBuilder(random.nextInt(5) == 0 ? "\uFEFF" : "");
    for (int i = 0; i < count; i++) {
      lines.append(line()).append(i + 1 < count || random.nextBoolean() ? "\n" : "");
    }
    return lines.toString();
  }

  private String line() {
    int kind = random.nextInt(10);
    if (kind < 2) {
      return pick(BLANK);
    }
    if (kind < 7) {
      good++;
      return pick(GOOD);
    }
    bad++;
    return pick(BAD);
  }

  private String pick(List<String> lines) {
    return lines.get(random.nextInt(lines.size()));
  }
}
