package org.newsledger.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;
import org.newsledger.segment.Range;
import org.newsledger.segment.SentenceSplitter;

/** OpenNLP's English sentence model. */
public final class OpenNlpSentences implements SentenceSplitter {

  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  private final SentenceModel model;

  /**
   * Loads the bundled model.
   *
   * @throws UncheckedIOException if it is not on the class path
   */
  public OpenNlpSentences() {
    try (InputStream in = Resources.open(MODEL)) {
      model = new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("sentence model", e);
    }
  }

  @Override
  public List<Range> split(String paragraph) {
    // The detector keeps state, so every call has its own; the model is shared.
    List<Range> ranges = new ArrayList<>();
    for (Span span : new SentenceDetectorME(model).sentPosDetect(paragraph)) {
      ranges.add(new Range(span.getStart(), span.getEnd()));
    }
    return ranges;
  }
}
