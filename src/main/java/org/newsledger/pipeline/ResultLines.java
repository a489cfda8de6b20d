package org.newsledger.pipeline;

import java.io.Serializable;
import java.util.List;
import org.newsledger.analysis.NotAnalyzableException;
import org.newsledger.model.Article;
import org.newsledger.model.ReadResult;
import org.newsledger.model.Reject;
import org.newsledger.write.ArticleLines;
import org.newsledger.write.Kind;
import org.newsledger.write.OutputLine;
import org.newsledger.write.RejectLine;

/**
 * From what was read to output lines: analyses articles, and turns what fails into rejects. Lack of
 * memory broken class paths and threads that never end are no matter of one article and pass
 * through.
 */
final class ResultLines implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Analysis analysis;
  private final boolean withText;

  ResultLines(Analysis analysis, boolean withText) {
    this.analysis = analysis;
    this.withText = withText;
  }

  void prepare() {
    analysis.prepare();
  }

  List<OutputLine> of(ReadResult result) {
    List<OutputLine> lines =
        result instanceof ReadResult.Accepted accepted
            ? ofArticle(accepted.article())
            : List.of(RejectLine.of(((ReadResult.Rejected) result).reject()));
    RunCounters.addDone(lines.stream().filter(line -> line.kind() == Kind.CLAIMS).count());
    return lines;
  }

  private List<OutputLine> ofArticle(Article article) {
    try {
      return new ArticleLines(withText).of(analysis.analyze(article));
    } catch (NotAnalyzableException e) {
      return List.of(
          RejectLine.of(
              new Reject(
                  article.sourceUri(),
                  article.documentId(),
                  e.stage(),
                  e.reason(),
                  String.valueOf(e.getMessage()))));
    } catch (TooManyStuckThreadsException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return List.of(RejectLine.of(FailedArticle.of(article, e)));
    }
  }
}
