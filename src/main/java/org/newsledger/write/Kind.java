package org.newsledger.write;

import java.util.Comparator;
import java.util.Locale;

/** The files of JSON lines that the article pass writes, each with its order. */
public enum Kind {
  /** One article a line. */
  DOCUMENTS(document().thenComparing(origin())),
  /** One claim a line. */
  CLAIMS(document().thenComparing(position()).thenComparing(origin())),
  /** One tagged mention a line. */
  ENTITIES(document().thenComparing(position()).thenComparing(origin())),
  /** One input without a result a line. */
  REJECTS(
      document()
          .thenComparing(OutputLine::sourceUri, CodePointOrder.INSTANCE)
          .thenComparing(OutputLine::json, CodePointOrder.INSTANCE));

  private final transient Comparator<OutputLine> order;

  Kind(Comparator<OutputLine> order) {
    this.order = order;
  }

  /**
   * The order of the lines in part files. It is that of the final file too, for lines of equal
   * document id and different origin are never kept together.
   */
  public Comparator<OutputLine> order() {
    return order;
  }

  /** "claims". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** "claims.jsonl". */
  public String fileName() {
    return label() + ".jsonl";
  }

  private static Comparator<OutputLine> document() {
    return Comparator.comparing(OutputLine::documentId, CodePointOrder.INSTANCE);
  }

  private static Comparator<OutputLine> position() {
    return Comparator.comparingInt(OutputLine::start)
        .thenComparingInt(OutputLine::end)
        .thenComparing(OutputLine::type, CodePointOrder.INSTANCE)
        .thenComparing(OutputLine::id, CodePointOrder.INSTANCE);
  }

  /** Of several articles with one id the first in this order is kept. */
  static Comparator<OutputLine> origin() {
    return Comparator.comparing(OutputLine::contentHash, CodePointOrder.INSTANCE)
        .thenComparing(OutputLine::sourceUri, CodePointOrder.INSTANCE);
  }
}
