package org.newsledger.pipeline;

import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.PDone;
import org.newsledger.write.OutputLine;

/**
 * Writes lines as sorted part files and, once all are there, the list of their names.
 *
 * <p>A bundle that fails leaves files that no list names; a bundle that succeeds is complete. The
 * lines themselves are never grouped: only the names of part files come together.
 */
final class WriteParts extends PTransform<PCollection<OutputLine>, PDone> {

  private static final long serialVersionUID = 1L;

  private final String folder;

  /**
   * Writes into a folder.
   *
   * @param folder a folder of any file system that Beam knows and that all workers share
   */
  WriteParts(String folder) {
    this.folder = folder;
  }

  @Override
  public PDone expand(PCollection<OutputLine> lines) {
    PCollection<String> names =
        lines
            .apply("WriteSorted", ParDo.of(new WriteSortedParts(folder)))
            .setCoder(StringUtf8Coder.of());
    PCollectionView<Iterable<String>> all = names.apply("GatherNames", View.asIterable());
    lines
        .getPipeline()
        .apply("Once", Create.of(folder))
        .apply("ListParts", ParDo.of(new ListParts(all)).withSideInputs(all));
    return PDone.in(lines.getPipeline());
  }
}
