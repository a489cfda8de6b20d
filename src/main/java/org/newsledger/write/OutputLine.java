package org.newsledger.write;

import java.io.Serializable;
import java.util.Objects;

/**
 * One line of an output file with what places it there.
 *
 * @param documentId empty for a reject without one
 * @param start code points; 0 for documents and rejects
 * @param end 0 for all but entities
 * @param type of the claim or the entity; for a reject its reason; empty for a document
 * @param id of the claim or the entity, else empty
 * @param sourceUri the article's
 * @param contentHash the article's; empty for a reject
 * @param tally counts of a document, else {@link Tally#NONE}
 * @param json one object without a line end
 */
public record OutputLine(
    Kind kind,
    String documentId,
    int start,
    int end,
    String type,
    String id,
    String sourceUri,
    String contentHash,
    Tally tally,
    String json)
    implements Serializable {

  private static final int OVERHEAD = 400; // bytes of a record, its strings' headers and short keys

  public OutputLine {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(json, "json");
    if (start < 0 || end < 0) {
      throw new IllegalArgumentException("line at [" + start + ", " + end + ")");
    }
  }

  /** A document's line. */
  static OutputLine document(
      String documentId, String sourceUri, String contentHash, Tally tally, String json) {
    return new OutputLine(
        Kind.DOCUMENTS, documentId, 0, 0, "", "", sourceUri, contentHash, tally, json);
  }

  /** A reject's line. */
  static OutputLine reject(String documentId, String sourceUri, String reason, String json) {
    return new OutputLine(
        Kind.REJECTS, documentId, 0, 0, reason, "", sourceUri, "", Tally.NONE, json);
  }

  /** This line's keys with something else to carry. */
  OutputLine withJson(String newJson) {
    return new OutputLine(
        kind, documentId, start, end, type, id, sourceUri, contentHash, tally, newJson);
  }

  /** Whether both lines come from the same reading of the same article. */
  boolean sameArticle(OutputLine other) {
    return documentId.equals(other.documentId)
        && contentHash.equals(other.contentHash)
        && sourceUri.equals(other.sourceUri);
  }

  /** About the bytes that it holds in memory, never less. */
  public long weight() {
    return OVERHEAD + 2L * (json.length() + documentId.length() + sourceUri.length());
  }
}
