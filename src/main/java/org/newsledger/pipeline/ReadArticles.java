package org.newsledger.pipeline;

import java.util.List;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.newsledger.read.BatchSize;
import org.newsledger.read.Chunk;
import org.newsledger.read.ChunkPlanner;
import org.newsledger.read.FoundFile;
import org.newsledger.read.InputMatcher;
import org.newsledger.read.LocalFileFinder;
import org.newsledger.read.ReadLimits;

/**
 * Reads all inputs: every text file and every JSONL line that is not blank, once, as an article or
 * a reject.
 *
 * <p>Only pointers into files are sent about; a text goes from its file to the worker that analyses
 * it. The list of files is made when the pipeline is built and travels with the job's graph, so
 * hundreds of thousands of articles for a cluster are better packed into JSONL files.
 *
 * <p>Not promised: any order of the batches, or which inputs share one.
 */
public final class ReadArticles extends PTransform<PBegin, PCollection<ArticleBatch>> {

  private static final long serialVersionUID = 1L;

  private final String inputs;
  private final ReadLimits limits;

  /**
   * Reads from what the user names.
   *
   * @param inputs files, folders and patterns, separated by commas
   */
  public ReadArticles(String inputs, ReadLimits limits) {
    this.inputs = inputs;
    this.limits = limits;
  }

  /**
   * Finds the files and wires the reading.
   *
   * @throws org.newsledger.read.InputException if an input does not exist or cannot be used
   */
  @Override
  public PCollection<ArticleBatch> expand(PBegin begin) {
    BeamFileSource source = new BeamFileSource();
    List<FoundFile> found =
        new InputMatcher(new LocalFileFinder(), new BeamFileFinder()).match(inputs);
    List<Chunk> groups = new ChunkPlanner(source, BatchSize.DEFAULT).group(found);
    return begin
        .apply("Group files", Create.of(groups).withCoder(ChunkCoder.INSTANCE))
        .apply("Cut into chunks", ParDo.of(new CutChunksFn(source, BatchSize.DEFAULT)))
        .setCoder(ChunkCoder.INSTANCE)
        .apply("Spread chunks", Reshuffle.viaRandomKey())
        .apply("Read chunks", ParDo.of(new ReadChunkFn(source, limits, BatchSize.DEFAULT)))
        .setCoder(SerializableCoder.of(ArticleBatch.class));
  }
}
