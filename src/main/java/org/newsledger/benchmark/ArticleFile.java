package org.newsledger.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsledger.model.Article;
import org.newsledger.model.ReadResult;
import org.newsledger.read.BatchSize;
import org.newsledger.read.Chunk;
import org.newsledger.read.ChunkPlanner;
import org.newsledger.read.ChunkReader;
import org.newsledger.read.InputException;
import org.newsledger.read.InputMatcher;
import org.newsledger.read.LocalFileFinder;
import org.newsledger.read.LocalFileSource;
import org.newsledger.read.ReadLimits;
import org.newsledger.read.ReadSink;
import org.newsledger.read.ReadWarning;

/** Articles from files of this machine, all in memory, and as one JSONL file. */
final class ArticleFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ArticleFile() {}

  /**
   * The articles that an input option names, without what cannot be read.
   *
   * @throws InputException if there is nothing to read, or it lies on another machine
   */
  static List<Article> read(String inputs) {
    LocalFileSource source = new LocalFileSource();
    ChunkPlanner planner = new ChunkPlanner(source, BatchSize.DEFAULT);
    InputMatcher matcher = new InputMatcher(new LocalFileFinder(), ArticleFile::refuse);
    ChunkReader reader = new ChunkReader(source, ReadLimits.DEFAULT);
    Collected collected = new Collected();
    for (Chunk chunk : planner.group(matcher.match(inputs))) {
      if (chunk instanceof Chunk.Lines lines) {
        planner.cut(lines.file(), cut -> reader.read(cut, collected));
      } else {
        reader.read(chunk, collected);
      }
    }
    return collected.articles;
  }

  /** So many articles spread evenly over all, in their order; all where there are no more. */
  static List<Article> spread(List<Article> all, int limit) {
    if (limit >= all.size()) {
      return all;
    }
    List<Article> chosen = new ArrayList<>(limit);
    for (long i = 0; i < limit; i++) {
      chosen.add(all.get((int) (i * all.size() / limit)));
    }
    return chosen;
  }

  static void write(List<Article> articles, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (Article article : articles) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", article.documentId());
        line.put("title", article.title());
        line.put("text", article.text());
        if (article.published() != null) {
          line.put("published", article.published());
        }
        out.write(JSON.writeValueAsString(line) + "\n");
      }
    }
  }

  private static List<org.newsledger.read.FoundFile> refuse(String input) {
    throw new InputException("the benchmark reads files of this machine only, not " + input);
  }

  private static final class Collected implements ReadSink {
    private final List<Article> articles = new ArrayList<>();

    @Override
    public void result(ReadResult result) {
      if (result instanceof ReadResult.Accepted accepted) {
        articles.add(accepted.article());
      }
    }

    @Override
    public void warning(ReadWarning warning) {
      // of no matter here
    }
  }
}
