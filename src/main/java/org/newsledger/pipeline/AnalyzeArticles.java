package org.newsledger.pipeline;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.beam.sdk.transforms.DoFn;
import org.newsledger.model.ReadResult;
import org.newsledger.read.ReadWarning;
import org.newsledger.write.OutputLine;

/** Analyses a batch of articles and emits the lines of all output files. */
final class AnalyzeArticles extends DoFn<ArticleBatch, OutputLine> {

  private static final long serialVersionUID = 1L;

  private static final Logger LOG = Logger.getLogger(AnalyzeArticles.class.getName());

  private final ResultLines lines;

  AnalyzeArticles(Analysis analysis, boolean withText) {
    this.lines = new ResultLines(analysis, withText);
  }

  /** Loads the models before the first article comes. */
  @Setup
  public void setup() {
    lines.prepare();
  }

  /** One batch. */
  @ProcessElement
  public void process(@Element ArticleBatch batch, OutputReceiver<OutputLine> out) {
    for (ReadWarning warning : batch.warnings()) {
      LOG.log(Level.WARNING, "{0}: {1}", new Object[] {warning.sourceUri(), warning.sentence()});
    }
    for (ReadResult result : batch.results()) {
      lines.of(result).forEach(out::output);
    }
  }
}
