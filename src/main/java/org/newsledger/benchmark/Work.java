package org.newsledger.benchmark;

/**
 * What a subject got through, as it counts itself.
 *
 * @param parsed sentences among them that went to the dependency parser
 */
record Work(long articles, long sentences, long parsed, long tokens) {

  static final Work NONE = new Work(0, 0, 0, 0);

  Work plus(Work other) {
    return new Work(
        articles + other.articles,
        sentences + other.sentences,
        parsed + other.parsed,
        tokens + other.tokens);
  }
}
