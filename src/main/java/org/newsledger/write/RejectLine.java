package org.newsledger.write;

import java.util.regex.Pattern;
import org.newsledger.model.Reject;
import org.newsledger.model.Reject.Reason;
import org.newsledger.model.Reject.Stage;

/** Writes one reject as a line of rejects.jsonl. */
public final class RejectLine {

  /** A detail may name an id or a file, and both may hold anything. */
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

  private RejectLine() {}

  /** The line of an input that gave no document. */
  public static OutputLine of(Reject reject) {
    String id = reject.documentId() == null ? null : WellFormed.text(reject.documentId());
    String uri = WellFormed.text(reject.sourceUri());
    JsonLine line = new JsonLine().string("schema_version", OutputFiles.SCHEMA_VERSION);
    line.string("source_uri", uri).string("document_id", id);
    line.string("stage", reject.stage().label()).string("reason", reject.reason().label());
    line.string("detail", BREAKS.matcher(reject.detail()).replaceAll(" "));
    return OutputLine.reject(id == null ? "" : id, uri, reject.reason().label(), line.finish());
  }

  /** The line of an article whose id belongs to another one. */
  static OutputLine duplicate(OutputLine document, OutputLine kept) {
    String detail = "The id is that of " + kept.sourceUri() + ", which is kept.";
    return of(
        new Reject(
            document.sourceUri(), document.documentId(), Stage.READ, Reason.DUPLICATE_ID, detail));
  }
}
