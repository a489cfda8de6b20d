package org.newsledger.segment;

import java.util.ArrayList;
import java.util.List;

/** The sentences of one paragraph: a model's, repaired. */
final class Sentences {

  private final SentenceSplitter splitter;
  private final SentenceJoin join;
  private final GluedSentences glued;

  Sentences(SentenceSplitter splitter, BreakWords words) {
    this.splitter = splitter;
    this.join = new SentenceJoin(words);
    this.glued = new GluedSentences(words);
  }

  /** Ranges of a paragraph in order, none blank. */
  List<Range> of(String paragraph) {
    List<Range> split = new ArrayList<>();
    for (Range range : splitter.split(paragraph)) {
      for (Range part : glued.split(paragraph, range)) {
        Range stripped = Lines.stripped(paragraph, part.start(), part.end());
        if (stripped.length() > 0) {
          split.add(stripped);
        }
      }
    }
    return joined(paragraph, split);
  }

  private List<Range> joined(String paragraph, List<Range> ranges) {
    List<Range> result = new ArrayList<>();
    int start = -1;
    Range last = new Range(0, 0);
    for (Range range : ranges) {
      if (start < 0) {
        start = range.start();
      } else if (!joins(paragraph, last, range)) {
        result.add(new Range(start, last.end()));
        start = range.start();
      }
      last = range;
    }
    if (start >= 0) {
      result.add(new Range(start, last.end()));
    }
    return result;
  }

  // Looks at the last piece alone: pieces that were joined already would make this quadratic.
  private boolean joins(String paragraph, Range range, Range next) {
    return join.joins(
        paragraph.substring(range.start(), range.end()),
        paragraph.substring(next.start(), next.end()));
  }
}
