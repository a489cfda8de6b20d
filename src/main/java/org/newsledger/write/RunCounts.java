package org.newsledger.write;

import java.util.SortedMap;
import java.util.TreeMap;

/** What the files of a run hold, counted while they are written. Not safe for several threads. */
public final class RunCounts {

  private final TreeMap<String, Long> rejects = new TreeMap<>(CodePointOrder.INSTANCE);
  private final TreeMap<String, Long> claims = new TreeMap<>(CodePointOrder.INSTANCE);
  private final TreeMap<String, Long> entities = new TreeMap<>(CodePointOrder.INSTANCE);
  private long documents;
  private long sentences;
  private long parsed;
  private long capped;
  private long tokens;

  /** Counts a line that stands in a final file. */
  void add(OutputLine line) {
    switch (line.kind()) {
      case DOCUMENTS -> addDocument(line.tally());
      case CLAIMS -> claims.merge(line.type(), 1L, Long::sum);
      case ENTITIES -> entities.merge(line.type(), 1L, Long::sum);
      case REJECTS -> rejects.merge(line.type(), 1L, Long::sum);
    }
  }

  /** Documents and rejects. */
  public long inputs() {
    return documents + sum(rejects);
  }

  /** Articles with a line in documents.jsonl. */
  public long documents() {
    return documents;
  }

  /** Reason to number. */
  public SortedMap<String, Long> rejects() {
    return rejects;
  }

  /** Type to number. */
  public SortedMap<String, Long> claims() {
    return claims;
  }

  /** Type to number. */
  public SortedMap<String, Long> entities() {
    return entities;
  }

  /** Sentences of all documents. */
  public long sentences() {
    return sentences;
  }

  /** Sentences with a parse. */
  public long parsed() {
    return parsed;
  }

  /** Sentences longer than the token cap. */
  public long capped() {
    return capped;
  }

  /** Tokens of all documents. */
  public long tokens() {
    return tokens;
  }

  private void addDocument(Tally tally) {
    documents++;
    sentences += tally.sentences();
    parsed += tally.parsed();
    capped += tally.capped();
    tokens += tally.tokens();
  }

  private static long sum(SortedMap<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
