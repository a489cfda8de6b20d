package org.newsledger.pipeline;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PDone;
import org.newsledger.read.ReadLimits;

/** The way of the data, from input files to sorted part files of output lines. */
final class NewsledgerPipeline extends PTransform<PBegin, PDone> {

  private static final long serialVersionUID = 1L;

  private final String inputs;
  private final ReadLimits limits;
  private final Analysis analysis;
  private final boolean withText;
  private final String parts;

  NewsledgerPipeline(
      String inputs, ReadLimits limits, Analysis analysis, boolean withText, String parts) {
    this.inputs = inputs;
    this.limits = limits;
    this.analysis = analysis;
    this.withText = withText;
    this.parts = parts;
  }

  @Override
  public PDone expand(PBegin begin) {
    return begin
        .apply("Read", new ReadArticles(inputs, limits))
        .apply("Analyze", ParDo.of(new AnalyzeArticles(analysis, withText)))
        .setCoder(OutputLineCoder.INSTANCE)
        .apply("Write", new WriteParts(parts));
  }
}
