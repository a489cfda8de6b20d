package org.newsledger.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.newsledger.model.Article;
import org.newsledger.pipeline.Job;
import org.newsledger.pipeline.JobSettings;
import org.newsledger.write.RunCounts;

/** The whole job, from a file of articles to finished output files. */
final class JobRunner implements Runner {

  private final Path folder;

  /**
   * Works in a folder.
   *
   * @param folder for input and output; it stays with what the last run wrote
   */
  JobRunner(Path folder) {
    this.folder = folder;
  }

  @Override
  public Work run(List<Article> articles, int threads) throws IOException {
    Path input = folder.resolve("in-" + articles.size() + ".jsonl");
    ArticleFile.write(articles, input);
    JobSettings settings = JobSettings.of(input.toString(), folder.resolve("out"), threads);
    RunCounts counts = Job.prepare(settings).run().counts();
    return new Work(counts.documents(), counts.sentences(), counts.parsed(), counts.tokens());
  }
}
