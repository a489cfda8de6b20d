package org.newsledger.write;

import org.jspecify.annotations.Nullable;
import org.newsledger.model.Amount;
import org.newsledger.model.Article;
import org.newsledger.model.Attribution;
import org.newsledger.model.DateValue;
import org.newsledger.model.Participant;
import org.newsledger.model.Quantity;
import org.newsledger.model.TextSpan;

/**
 * Writes the slots of claims and mentions of one article, with offsets in code points.
 *
 * <p>Every method throws IllegalStateException if a span lies outside of the article, splits a
 * character, or does not hold the words that it claims to.
 */
final class SlotWriter {

  private final String whole;
  private final CodePointOffsets offsets;

  SlotWriter(Article article) {
    this.whole = article.whole();
    this.offsets = new CodePointOffsets(whole);
  }

  /** The offset in code points. */
  int at(int offset) {
    return offsets.at(offset);
  }

  /** Keys text, start, end. */
  JsonLine span(JsonLine line, String what, String text, int start, int end) {
    requireSpan(what, text, start, end);
    return line.string("text", text).number("start", at(start)).number("end", at(end));
  }

  void spanOrNull(JsonLine line, String key, @Nullable TextSpan span) {
    if (span == null) {
      line.nothing(key);
      return;
    }
    span(line.openObject(key), key, span.text(), span.start(), span.end()).closeObject();
  }

  void amount(JsonLine line, String key, @Nullable Amount amount) {
    if (amount == null) {
      line.nothing(key);
      return;
    }
    span(line.openObject(key), key, amount.text(), amount.start(), amount.end());
    line.number("value", amount.value()).string("currency", amount.currency());
    line.truth("currency_inferred", amount.currencyInferred());
    line.number("min", amount.min()).number("max", amount.max());
    line.string("bound", amount.bound().label()).string("per", amount.per()).closeObject();
  }

  void quantity(JsonLine line, String key, @Nullable Quantity quantity) {
    if (quantity == null) {
      line.nothing(key);
      return;
    }
    line.openObject(key).number("value", quantity.value());
    span(line, key, quantity.text(), quantity.start(), quantity.end()).closeObject();
  }

  void date(JsonLine line, String key, @Nullable DateValue date) {
    if (date == null) {
      line.nothing(key);
      return;
    }
    line.openObject(key).string("value", date.value());
    span(line, key, date.text(), date.start(), date.end()).closeObject();
  }

  void attribution(JsonLine line, String key, @Nullable Attribution said) {
    if (said == null) {
      line.nothing(key);
      return;
    }
    line.openObject(key).string("source", said.source()).string("kind", said.kind().label());
    span(line, key, said.text(), said.start(), said.end()).closeObject();
  }

  /** An element of a role's array. */
  void participant(JsonLine line, String role, Participant participant) {
    line.openElement()
        .string("entity_id", Ids.entity(participant.name(), participant.type()))
        .string("name", participant.name())
        .string("type", participant.type().label());
    span(line, role, participant.text(), participant.start(), participant.end()).closeObject();
  }

  private void requireSpan(String what, String text, int start, int end) {
    boolean inside = 0 <= start && start < end && end <= whole.length();
    if (!inside
        || !whole.regionMatches(start, text, 0, end - start)
        || text.length() != end - start) {
      throw new IllegalStateException(
          what + " [" + start + ", " + end + ") does not hold the words \"" + text + "\"");
    }
  }
}
