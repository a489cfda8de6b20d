package org.newsledger.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsledger.model.Article;

/**
 * Checks everything that the output contract promises about a folder of output files, with no help
 * from the code that wrote them.
 */
public final class OutputAssert {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Pattern LINE_BREAKERS =
      Pattern.compile("[\\x00-\\x09\\x0B-\\x1F\\x80-\\x9F\\u2028\\u2029]");
  private static final Pattern PLAIN =
      Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{0,5}[1-9])?");
  private static final List<String> SPANNED =
      List.of("amount", "percent", "count", "date", "modality_cue", "attribution", "evidence");

  private final Path folder;
  private final Map<String, String> wholes = new HashMap<>(); // document id -> title, break, text

  private OutputAssert(Path folder) {
    this.folder = folder;
  }

  /** Begins. */
  public static OutputAssert assertThatOutput(Path folder) {
    return new OutputAssert(folder);
  }

  /** Adds the articles that the offsets point into; needless where documents carry their text. */
  public OutputAssert ofArticles(Iterable<Article> articles) {
    articles.forEach(article -> wholes.put(article.documentId(), article.whole()));
    return this;
  }

  /** Fails with the first promise that is not kept. */
  public OutputAssert isValid() {
    List<JsonNode> documents = documents();
    Map<String, Set<String>> named = entities(documents);
    claims(documents, named);
    ledger();
    List<JsonNode> rejects = lines("rejects");
    requireOrder("rejects", rejects, List.of("document_id", "source_uri"));
    run(documents, rejects);
    return this;
  }

  /** The lines of a file ("claims"), each checked against its schema. */
  public List<JsonNode> lines(String name) {
    Schema schema = REGISTRY.getSchema(Schemas.text(name));
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : rawLines(folder.resolve(name + ".jsonl"))) {
      nodes.add(parsed(line, schema));
    }
    return nodes;
  }

  private List<JsonNode> documents() {
    List<JsonNode> documents = lines("documents");
    requireOrder("documents", documents, List.of("document_id", "source_uri"));
    Map<String, String> firstByHash = new HashMap<>();
    Set<String> ids = new HashSet<>();
    for (JsonNode document : documents) {
      String id = document.get("document_id").textValue();
      assertThat(ids.add(id)).as("document_id %s is unique", id).isTrue();
      String first = firstByHash.putIfAbsent(document.get("content_hash").textValue(), id);
      assertThat(document.get("duplicate_of").textValue())
          .as("duplicate_of of %s", id)
          .isEqualTo(first);
      if (document.has("text")) {
        wholes.put(id, whole(document.get("title").textValue(), document.get("text").textValue()));
      }
    }
    return documents;
  }

  private Map<String, Set<String>> entities(List<JsonNode> documents) {
    List<JsonNode> entities = lines("entities");
    requireOrder("entities", entities, List.of("document_id", "start", "end", "type", "entity_id"));
    Map<String, Set<String>> named = new HashMap<>();
    Map<String, String> contents = new HashMap<>();
    for (JsonNode entity : entities) {
      requireSpan(entity, entity);
      requireSpan(entity, entity.get("amount"));
      String id = entity.get("entity_id").textValue();
      String content = entity.get("type").textValue() + " " + entity.get("name").textValue();
      String before = contents.putIfAbsent(id, content);
      assertThat(before == null ? content : before).as("entity_id %s", id).isEqualTo(content);
      named
          .computeIfAbsent(entity.get("document_id").textValue(), key -> new HashSet<>())
          .add(id + " " + content);
    }
    requireCounts("entities", documents, entities);
    return named;
  }

  private void claims(List<JsonNode> documents, Map<String, Set<String>> named) {
    List<JsonNode> claims = lines("claims");
    requireOrder("claims", claims, List.of("document_id", "evidence.start", "type", "claim_id"));
    Set<String> ids = new HashSet<>();
    Map<String, JsonNode> byId = new HashMap<>();
    documents.forEach(document -> byId.put(document.get("document_id").textValue(), document));
    for (JsonNode claim : claims) {
      String id = claim.get("claim_id").textValue();
      assertThat(ids.add(id)).as("claim_id %s is unique", id).isTrue();
      SPANNED.forEach(slot -> requireSpan(claim, claim.get(slot)));
      claim
          .get("roles")
          .forEach(role -> role.forEach(one -> requireParticipant(claim, one, named)));
      requireSameArticle(claim, byId.get(claim.get("document_id").textValue()));
    }
    requireCounts("claims", documents, claims);
  }

  private void ledger() {
    if (Files.exists(folder.resolve("ledger.jsonl"))) {
      requireOrder("ledger", lines("ledger"), List.of("fact_id"));
    }
  }

  private void run(List<JsonNode> documents, List<JsonNode> rejects) {
    Schema schema = REGISTRY.getSchema(Schemas.text("run"));
    JsonNode run = parsed(String.join("\n", rawLines(folder.resolve("run.json"))), schema);
    assertThat(run.get("documents").asInt())
        .as("documents in run.json")
        .isEqualTo(documents.size());
    assertThat(sum(run.get("rejects"))).as("rejects in run.json").isEqualTo(rejects.size());
    assertThat(run.get("inputs").asInt())
        .as("inputs are documents and rejects")
        .isEqualTo(documents.size() + rejects.size());
    for (String counted : List.of("claims", "entities")) {
      Map<String, Integer> byType = new HashMap<>();
      lines(counted).forEach(line -> byType.merge(line.get("type").textValue(), 1, Integer::sum));
      assertThat(run.get(counted))
          .as("%s in run.json", counted)
          .isEqualTo(JSON.valueToTree(byType));
    }
    for (String summed : List.of("sentences", "sentences_parsed", "sentences_capped")) {
      int sum = documents.stream().mapToInt(document -> document.get(summed).asInt()).sum();
      assertThat(run.get(summed).asInt()).as("%s in run.json", summed).isEqualTo(sum);
    }
  }

  private void requireParticipant(JsonNode claim, JsonNode one, Map<String, Set<String>> named) {
    requireSpan(claim, one);
    String key =
        String.join(
            " ",
            one.get("entity_id").textValue(),
            one.get("type").textValue(),
            one.get("name").textValue());
    assertThat(named.getOrDefault(claim.get("document_id").textValue(), Set.of()))
        .as("participant of %s is an entity of its article", claim)
        .contains(key);
  }

  private void requireSameArticle(JsonNode claim, JsonNode document) {
    assertThat(document).as("document of %s", claim).isNotNull();
    for (String key : List.of("source_uri", "title", "published")) {
      assertThat(claim.get(key)).as("%s of %s", key, claim).isEqualTo(document.get(key));
    }
  }

  private void requireCounts(String name, List<JsonNode> documents, List<JsonNode> lines) {
    Map<String, Integer> counts = new HashMap<>();
    lines.forEach(line -> counts.merge(line.get("document_id").textValue(), 1, Integer::sum));
    for (JsonNode document : documents) {
      String id = document.get("document_id").textValue();
      Integer count = counts.remove(id);
      assertThat(document.get(name).asInt())
          .as("%s of document %s", name, id)
          .isEqualTo(count == null ? 0 : count);
    }
    assertThat(counts).as("%s of documents that are not there", name).isEmpty();
  }

  private void requireSpan(JsonNode line, JsonNode span) {
    if (span.isNull()) {
      return;
    }
    String whole = wholes.get(line.get("document_id").textValue());
    if (whole == null) {
      assertThat(span.get("end").asInt()).as("%s", span).isGreaterThan(span.get("start").asInt());
      return;
    }
    int[] points = whole.codePoints().toArray();
    int start = span.get("start").asInt();
    int end = span.get("end").asInt();
    assertThat(0 <= start && start < end && end <= points.length).as("inside: %s", span).isTrue();
    assertThat(new String(points, start, end - start))
        .as("words at [%d, %d) in %s", start, end, line)
        .isEqualTo(span.get("text").textValue());
  }

  private static void requireOrder(String name, List<JsonNode> lines, List<String> keys) {
    for (int i = 1; i < lines.size(); i++) {
      JsonNode before = lines.get(i - 1);
      JsonNode line = lines.get(i);
      assertThat(compare(before, line, keys))
          .as("order of %s, lines %d and %d: %s, %s", name, i, i + 1, before, line)
          .isNegative();
    }
  }

  private static int compare(JsonNode a, JsonNode b, List<String> keys) {
    for (String key : keys) {
      JsonNode x = a.at("/" + key.replace('.', '/'));
      JsonNode y = b.at("/" + key.replace('.', '/'));
      int order =
          x.isInt()
              ? Integer.compare(x.intValue(), y.intValue())
              : Arrays.compare(points(x), points(y));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** No text (an unknown document id) comes first. */
  private static int[] points(JsonNode text) {
    return text.isNull() ? new int[0] : text.textValue().codePoints().toArray();
  }

  private static JsonNode parsed(String line, Schema schema) {
    try {
      requirePlainNumbers(line);
      JsonNode node = JSON.readTree(line);
      List<Error> errors = schema.validate(node);
      assertThat(errors).as("schema errors of %s", line).isEmpty();
      return node;
    } catch (IOException e) {
      return fail("not JSON: " + line, e);
    }
  }

  private static void requirePlainNumbers(String line) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isNumeric() && !line.startsWith("{\n")) {
          assertThat(parser.getText()).as("number in %s", line).matches(PLAIN);
        }
      }
    }
  }

  private static List<String> rawLines(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      assertThat(LINE_BREAKERS.matcher(text).find()).as("raw controls in %s", file).isFalse();
      if (text.isEmpty()) {
        return List.of();
      }
      assertThat(text).as("end of %s", file).endsWith("\n");
      return List.of(text.substring(0, text.length() - 1).split("\n", -1));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot be read: " + file, e);
    }
  }

  private static int sum(JsonNode counts) {
    int sum = 0;
    for (JsonNode count : counts) {
      sum += count.asInt();
    }
    return sum;
  }

  private static String whole(String title, String text) {
    return title.isEmpty() ? text : title + "\n\n" + text;
  }
}
