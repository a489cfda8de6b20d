package org.newsledger.pipeline;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.newsledger.read.BatchSize;
import org.newsledger.read.Chunk;
import org.newsledger.read.ChunkReader;
import org.newsledger.read.FileSource;
import org.newsledger.read.ReadLimits;

/** Reads what a chunk points to, as batches of articles and rejects. */
final class ReadChunkFn extends DoFn<Chunk, ArticleBatch> {

  private static final long serialVersionUID = 1L;

  private final FileSource source;
  private final ReadLimits limits;
  private final BatchSize size;
  private final Counter inputs = Metrics.counter("read", "inputs");
  private final Counter warnings = Metrics.counter("read", "warnings");

  ReadChunkFn(FileSource source, ReadLimits limits, BatchSize size) {
    this.source = source;
    this.limits = limits;
    this.size = size;
  }

  @ProcessElement
  public void process(@Element Chunk chunk, OutputReceiver<ArticleBatch> output) {
    BatchCollector collector =
        new BatchCollector(
            size,
            batch -> {
              inputs.inc(batch.results().size());
              warnings.inc(batch.warnings().size());
              output.output(batch);
            });
    new ChunkReader(source, limits).read(chunk, collector);
    collector.flush();
  }
}
