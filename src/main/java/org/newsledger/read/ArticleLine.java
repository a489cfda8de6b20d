package org.newsledger.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Article;
import org.newsledger.model.ReadResult;
import org.newsledger.model.Reject.Reason;

/**
 * One line of a JSONL file as an article.
 *
 * <p>{@code text} is a string and must be there; {@code title}, {@code published} and {@code url}
 * are strings, null or missing; {@code id} is a string or an integer, and where it is missing, null
 * or blank the file's path and the line's number stand for it. Other keys are ignored. A {@code
 * published} that is no ISO date is left out, with a warning.
 */
final class ArticleLine {

  private static final Set<String> KEYS = Set.of("id", "title", "text", "published", "url");
  private static final int LONGEST_ID = 1_000; // UTF-16 code units; it is repeated in every claim

  private final String sourceUri;
  private final String substituteId;
  private final JsonFields fields;
  private final List<String> wrong = new ArrayList<>(); // sentences

  private ArticleLine(InputFile file, long number, JsonFields fields) {
    this.sourceUri = file.uri(number);
    this.substituteId = file.documentId(number);
    this.fields = fields;
  }

  /** Reads a line that is not blank; a warning goes to the sink, the result to the caller. */
  static ReadResult read(InputFile file, long number, byte[] bytes, ReadSink sink) {
    String json = TextDecoder.decodeLine(bytes);
    if (json == null) {
      return Rejects.line(file, number, Rejects.UNDECODABLE);
    }
    try {
      return new ArticleLine(file, number, JsonFields.parse(json, KEYS)).toResult(sink);
    } catch (JsonProcessingException e) {
      return Rejects.line(file, number, new Problem(Reason.BAD_JSON, sentence(e)));
    }
  }

  private ReadResult toResult(ReadSink sink) {
    String id = id();
    String text = string("text");
    String title = Objects.requireNonNullElse(string("title"), "");
    String url = string("url");
    if (text == null && wrong.isEmpty()) {
      wrong.add("its text is missing");
    }
    String documentId = id == null ? substituteId : id;
    if (text == null || !wrong.isEmpty()) {
      return Rejects.of(sourceUri, documentId, new Problem(Reason.BAD_FIELD, wrong.get(0)));
    }
    Problem problem = TextCheck.problem(text);
    if (problem != null) {
      return Rejects.of(sourceUri, documentId, problem);
    }
    String hash = ContentHash.of(title, text);
    return new ReadResult.Accepted(
        new Article(documentId, sourceUri, title, text, published(sink), url, hash));
  }

  private @Nullable String id() {
    JsonFields.Field field = fields.get("id");
    if (field == null || field.text().isBlank() && field.isString()) {
      return null;
    }
    if (!field.isString() && !field.isInteger()) {
      wrong.add("its id is neither a string nor an integer");
      return null;
    }
    if (field.text().length() > LONGEST_ID) {
      wrong.add("its id has more than " + LONGEST_ID + " characters");
      return null;
    }
    return field.text();
  }

  private @Nullable String string(String key) {
    JsonFields.Field field = fields.get(key);
    if (field != null && !field.isString()) {
      wrong.add("its " + key + " is not a string");
      return null;
    }
    return field == null ? null : field.text();
  }

  private @Nullable String published(ReadSink sink) {
    JsonFields.Field field = fields.get("published");
    if (field == null) {
      return null;
    }
    String date = field.isString() ? PublishedDate.parse(field.text()) : null;
    if (date == null) {
      String what = Words.oneLine(field.text());
      String shown = what.isEmpty() ? "" : ": " + what;
      sink.warning(new ReadWarning(sourceUri, "published is no ISO date and left out" + shown));
    }
    return date;
  }

  private static String sentence(JsonProcessingException e) {
    if (e instanceof JsonFields.NoObjectException) {
      return e.getOriginalMessage();
    }
    return e instanceof StreamConstraintsException
        ? "its JSON nests too deeply or has too long a number"
        : "it is not valid JSON: " + Words.oneLine(withoutPlaces(e.getOriginalMessage()));
  }

  /** The parser's places are those in a line already cut out of its file. */
  private static String withoutPlaces(String message) {
    int place = message.indexOf("[Source");
    int marker = message.lastIndexOf(" (start marker", Math.max(place, 0));
    return place < 0 ? message : message.substring(0, marker < 0 ? place : marker);
  }
}
