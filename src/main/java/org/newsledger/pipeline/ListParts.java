package org.newsledger.pipeline;

import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.util.MimeTypes;
import org.apache.beam.sdk.values.PCollectionView;

/** Writes the list of all part files; a second attempt writes the same again. */
final class ListParts extends DoFn<String, Void> {

  private static final long serialVersionUID = 1L;

  private final PCollectionView<Iterable<String>> names;

  ListParts(PCollectionView<Iterable<String>> names) {
    this.names = names;
  }

  /** Runs once, when all names are known. */
  @ProcessElement
  public void process(@Element String folder, ProcessContext context) throws IOException {
    TreeSet<String> sorted = new TreeSet<>();
    context.sideInput(names).forEach(sorted::add);
    ResourceId aside = PartList.resource(folder, UUID.randomUUID() + ".tmp");
    try (Writer out =
        Channels.newWriter(FileSystems.create(aside, MimeTypes.TEXT), StandardCharsets.UTF_8)) {
      for (String name : sorted) {
        out.write(name + "\n");
      }
    }
    ResourceId list = PartList.resource(folder, PartList.FILE);
    FileSystems.rename(List.of(aside), List.of(list), StandardMoveOptions.IGNORE_MISSING_FILES);
  }
}
