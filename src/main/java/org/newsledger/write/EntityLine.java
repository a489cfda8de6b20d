package org.newsledger.write;

import org.newsledger.model.Article;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;

/** Writes one mention as a line of entities.jsonl. */
final class EntityLine {

  private EntityLine() {}

  static OutputLine of(Article article, Mention mention, SlotWriter slots) {
    String type = mention.type().label();
    String id = Ids.entity(mention.name(), mention.type());
    JsonLine line = new JsonLine().string("schema_version", OutputFiles.SCHEMA_VERSION);
    line.string("document_id", article.documentId()).string("entity_id", id);
    line.string("type", type).string("name", mention.name());
    slots.span(line, type, mention.text(), mention.start(), mention.end());
    slots.amount(line, "amount", mention.amount());
    addPercent(line, mention);
    addDate(line, mention);
    return new OutputLine(
        Kind.ENTITIES,
        article.documentId(),
        slots.at(mention.start()),
        slots.at(mention.end()),
        type,
        id,
        article.sourceUri(),
        article.contentHash(),
        Tally.NONE,
        line.finish());
  }

  private static void addPercent(JsonLine line, Mention mention) {
    if (mention.type() == EntityType.PERCENT && mention.number() != null) {
      line.openObject("percent").number("value", mention.number()).closeObject();
    } else {
      line.nothing("percent");
    }
  }

  private static void addDate(JsonLine line, Mention mention) {
    if (mention.date() == null) {
      line.nothing("date");
    } else {
      line.openObject("date").string("value", mention.date()).closeObject();
    }
  }
}
