package org.newsledger.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An article with the claims that people have labelled.
 *
 * @param documentId as in the output of a run
 * @param claims in the order of the file
 */
record GoldArticle(String documentId, List<ScoredClaim> claims) {

  GoldArticle {
    claims = List.copyOf(claims);
  }

  /**
   * Reads a file of labels, an article a line.
   *
   * @throws EvaluationException if it cannot be read as such, or holds no article
   */
  static List<GoldArticle> read(Path file) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    JsonObjects.read(file, object -> articles.add(article(object)));
    if (articles.isEmpty()) {
      throw new EvaluationException("The file " + file + " holds no labelled article.");
    }
    return articles;
  }

  private static GoldArticle article(JsonNode object) {
    String id = JsonObjects.text(object, "document_id");
    JsonNode claims = object.path("claims");
    if (id == null || !claims.isArray()) {
      throw new IllegalArgumentException("it has no document_id or no list of claims");
    }
    List<ScoredClaim> read = new ArrayList<>();
    claims.forEach(claim -> read.add(ClaimReader.labelled(claim)));
    return new GoldArticle(id, read);
  }
}
