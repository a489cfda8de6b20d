package org.newsledger.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.model.Article;
import org.newsledger.read.InputException;

/** A file is explained as a run reads it. */
class ExplainInputTest {

  @TempDir Path folder;

  @Test
  void aTextFileHasATitleAndAnyOfTheEncodings() throws IOException {
    byte[] bytes = "Deal\n\nCafé Nord was sold.".getBytes(Charset.forName("windows-1252"));
    Path plain = Files.write(folder.resolve("a.txt"), bytes);
    Path packed = folder.resolve("b.txt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(bytes);
    }

    for (Path file : List.of(plain, packed)) {
      assertThat(articles(file)).extracting(Article::title).containsExactly("Deal");
      assertThat(articles(file)).extracting(Article::text).containsExactly("Café Nord was sold.");
    }
  }

  @Test
  void anyOtherEndingIsTakenForText() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.md"), "Nord was sold.");

    assertThat(articles(file)).extracting(Article::text).containsExactly("Nord was sold.");
  }

  @Test
  void eachLineOfAJsonlFileIsAnArticle() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.jsonl"),
            "{\"id\":\"x\",\"text\":\"Nord was sold.\",\"published\":\"2025-02-14\"}\n"
                + "{\"id\":\"y\",\"text\":\"Syd was not.\"}\n",
            StandardCharsets.UTF_8);

    assertThat(articles(file)).extracting(Article::documentId).containsExactly("x", "y");
    assertThat(articles(file).get(0).published()).isEqualTo("2025-02-14");
  }

  @Test
  void whatARunWouldRejectIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "");

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> articles(file))
        .withMessageContaining("a.txt cannot be explained: there is no letter in its text");
  }

  private static List<Article> articles(Path file) {
    List<Article> articles = new ArrayList<>();
    ExplainInput.read(file, articles::add);
    return articles;
  }
}
