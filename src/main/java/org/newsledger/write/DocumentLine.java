package org.newsledger.write;

import org.newsledger.model.Article;

/** Writes one article as a line of documents.jsonl. */
final class DocumentLine {

  // Inside a JSON string each quote stands behind a backslash, so this is found as a key only.
  private static final String UNKNOWN = "\"duplicate_of\":null";

  private DocumentLine() {}

  static OutputLine of(Article article, Tally tally, int claims, int entities, boolean withText) {
    JsonLine line = new JsonLine().string("schema_version", OutputFiles.SCHEMA_VERSION);
    line.string("document_id", article.documentId()).string("source_uri", article.sourceUri());
    line.string("title", article.title()).string("published", article.published());
    line.string("content_hash", article.contentHash());
    line.number("sentences", tally.sentences()).number("sentences_parsed", tally.parsed());
    line.number("sentences_capped", tally.capped());
    line.number("claims", claims).number("entities", entities).nothing("duplicate_of");
    if (withText) {
      line.string("text", article.text());
    }
    return OutputLine.document(
        article.documentId(), article.sourceUri(), article.contentHash(), tally, line.finish());
  }

  /** The line of an article whose text stands in an earlier one too. */
  static String withDuplicateOf(String json, String documentId) {
    int at = json.indexOf(UNKNOWN);
    if (at < 0) {
      throw new IllegalStateException("no line of a document: " + json);
    }
    String known = new JsonLine().string("duplicate_of", documentId).finish();
    return json.substring(0, at)
        + known.substring(1, known.length() - 1)
        + json.substring(at + UNKNOWN.length());
  }
}
