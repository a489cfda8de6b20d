package org.newsledger.pipeline;

import org.apache.beam.sdk.transforms.DoFn;
import org.newsledger.read.BatchSize;
import org.newsledger.read.Chunk;
import org.newsledger.read.ChunkPlanner;
import org.newsledger.read.FileSource;

/** Cuts JSONL files into chunks; lets other chunks pass. */
final class CutChunksFn extends DoFn<Chunk, Chunk> {

  private static final long serialVersionUID = 1L;

  private final FileSource source;
  private final BatchSize size;

  CutChunksFn(FileSource source, BatchSize size) {
    this.source = source;
    this.size = size;
  }

  @ProcessElement
  public void process(@Element Chunk chunk, OutputReceiver<Chunk> output) {
    if (chunk instanceof Chunk.Lines lines) {
      RunCounters.addFound(new ChunkPlanner(source, size).cut(lines.file(), output::output));
    } else {
      RunCounters.addFound(chunk instanceof Chunk.Files files ? files.files().size() : 0);
      output.output(chunk);
    }
  }
}
