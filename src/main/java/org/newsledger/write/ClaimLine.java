package org.newsledger.write;

import java.math.BigDecimal;
import org.newsledger.model.Article;
import org.newsledger.model.Claim;
import org.newsledger.model.TextSpan;

/** Writes one claim as a line of claims.jsonl. */
final class ClaimLine {

  private ClaimLine() {}

  static OutputLine of(Article article, Claim claim, SlotWriter slots) {
    TextSpan evidence = claim.evidence();
    int start = slots.at(evidence.start());
    String id = Ids.claim(article.documentId(), claim, start, slots.at(evidence.end()));
    JsonLine line = new JsonLine().string("schema_version", OutputFiles.SCHEMA_VERSION);
    line.string("claim_id", id).string("type", claim.type());
    addArticle(line, article);
    addRoles(line, claim, slots);
    addQuantities(line, claim, slots);
    addAttributes(line, claim);
    addSource(line, claim, slots);
    line.string("rule", claim.rule());
    return new OutputLine(
        Kind.CLAIMS,
        article.documentId(),
        start,
        0,
        claim.type(),
        id,
        article.sourceUri(),
        article.contentHash(),
        Tally.NONE,
        line.finish());
  }

  private static void addArticle(JsonLine line, Article article) {
    line.string("document_id", article.documentId()).string("source_uri", article.sourceUri());
    line.string("title", article.title()).string("published", article.published());
  }

  private static void addRoles(JsonLine line, Claim claim, SlotWriter slots) {
    line.openObject("roles");
    claim
        .roles()
        .forEach(
            (role, participants) -> {
              line.openArray(role);
              participants.forEach(one -> slots.participant(line, role, one));
              line.closeArray();
            });
    line.closeObject();
  }

  private static void addQuantities(JsonLine line, Claim claim, SlotWriter slots) {
    slots.amount(line, "amount", claim.amount());
    slots.quantity(line, "percent", claim.percent());
    slots.quantity(line, "count", claim.count());
    slots.date(line, "date", claim.date());
  }

  private static void addAttributes(JsonLine line, Claim claim) {
    line.openObject("attributes");
    claim.attributes().forEach(line::string);
    line.closeObject();
  }

  private static void addSource(JsonLine line, Claim claim, SlotWriter slots) {
    line.string("modality", claim.modality().label());
    slots.spanOrNull(line, "modality_cue", claim.modalityCue());
    slots.attribution(line, "attribution", claim.attribution());
    line.number("confidence", BigDecimal.valueOf(claim.confidence()));
    slots.spanOrNull(line, "evidence", claim.evidence());
  }
}
