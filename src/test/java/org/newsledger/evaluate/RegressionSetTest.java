package org.newsledger.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The labels of the regression set fit its articles. */
class RegressionSetTest {

  private static final Path SET = Path.of("src/test/resources/regression");

  @Test
  void everyArticleHasItsLineAndEveryTypeItsClaims() throws IOException {
    Set<String> labelled = new TreeSet<>();
    Set<String> types = new TreeSet<>();
    for (GoldArticle article : GoldArticle.read(SET.resolve("gold.jsonl"))) {
      labelled.add(article.documentId() + ".txt");
      article.claims().forEach(claim -> types.add(claim.type()));
    }

    assertThat(labelled).isEqualTo(articles());
    assertThat(types).isEqualTo(new TreeSet<>(ClaimTypes.names()));
  }

  @Test
  void evidenceAndNamesStandInTheArticle() throws IOException {
    for (String line : Files.readAllLines(SET.resolve("gold.jsonl"))) {
      JsonNode article = new ObjectMapper().readTree(line);
      String id = article.get("document_id").textValue();
      String text = Files.readString(SET.resolve("articles").resolve(id + ".txt"));
      for (JsonNode claim : article.get("claims")) {
        assertThat(text).as(id).contains(claim.get("evidence").textValue());
        for (JsonNode role : claim.get("roles")) {
          role.forEach(party -> party.forEach(n -> assertThat(text).contains(n.textValue())));
        }
      }
    }
  }

  private static Set<String> articles() throws IOException {
    try (Stream<Path> files = Files.list(SET.resolve("articles"))) {
      return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
    }
  }
}
