package org.newsledger.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.util.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.newsledger.write.Kind;
import org.newsledger.write.LineSorter;
import org.newsledger.write.OutputLine;

/** Writes the lines of a bundle as sorted part files of one kind each; emits their names. */
final class WriteSortedParts extends DoFn<OutputLine, String> {

  private static final long serialVersionUID = 1L;
  private static final long BOUND = 8L << 20; // bytes held for each kind

  private final String folder;
  private transient @Nullable Bundle bundle;

  WriteSortedParts(String folder) {
    this.folder = folder;
  }

  /** Begins with nothing, whatever an attempt that failed has left. */
  @StartBundle
  public void start() {
    bundle = new Bundle(folder);
  }

  /** One line. */
  @ProcessElement
  public void process(@Element OutputLine line) throws IOException {
    Objects.requireNonNull(bundle, "a bundle is started").add(line);
  }

  /** Writes what is held. */
  @FinishBundle
  public void finish(FinishBundleContext context) throws IOException {
    for (String name : Objects.requireNonNull(bundle, "a bundle is started").finish()) {
      context.output(name, GlobalWindow.INSTANCE.maxTimestamp(), GlobalWindow.INSTANCE);
    }
    bundle = null;
  }

  /** The part files of one attempt at one bundle; their names are unlike those of any other. */
  private static final class Bundle {

    private final String folder;
    private final Map<Kind, LineSorter> sorters = new EnumMap<>(Kind.class);
    private final List<String> names = new ArrayList<>();

    Bundle(String folder) {
      this.folder = folder;
    }

    void add(OutputLine line) throws IOException {
      sorters.computeIfAbsent(line.kind(), this::sorter).add(line);
    }

    List<String> finish() throws IOException {
      for (LineSorter sorter : sorters.values()) {
        sorter.flush();
      }
      return names;
    }

    private LineSorter sorter(Kind kind) {
      return new LineSorter(kind.order(), BOUND, () -> next(kind));
    }

    private OutputStream next(Kind kind) throws IOException {
      String name = PartList.name(kind, UUID.randomUUID().toString());
      names.add(name);
      return Channels.newOutputStream(
          FileSystems.create(PartList.resource(folder, name), MimeTypes.BINARY));
    }
  }
}
