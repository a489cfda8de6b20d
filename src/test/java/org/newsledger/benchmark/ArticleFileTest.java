package org.newsledger.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.model.Article;

class ArticleFileTest {

  @TempDir private Path folder;

  private List<Article> articles(int count) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(
          "{\"id\":\"a" + i + "\",\"title\":\"Bid\",\"text\":\"Acme \\\"bid\\\" " + i + ".\"}");
    }
    Files.write(folder.resolve("in.jsonl"), lines);
    return ArticleFile.read(folder.resolve("in.jsonl").toString());
  }

  private static List<String> ids(List<Article> articles) {
    return articles.stream().map(Article::documentId).toList();
  }

  @Test
  void spreadsOverAllInTheirOrder() throws IOException {
    List<Article> all = articles(10);
    assertThat(ids(ArticleFile.spread(all, 3))).containsExactly("a0", "a3", "a6");
    assertThat(ArticleFile.spread(all, 10)).isEqualTo(all);
    assertThat(ArticleFile.spread(all, 11)).isEqualTo(all);
  }

  @Test
  void readsWhatItHasWritten() throws IOException {
    List<Article> all = articles(4);
    ArticleFile.write(all, folder.resolve("out.jsonl"));
    List<Article> again = ArticleFile.read(folder.resolve("out.jsonl").toString());
    assertThat(ids(again)).isEqualTo(ids(all));
    assertThat(again.get(3).text()).isEqualTo("Acme \"bid\" 3.");
  }
}
