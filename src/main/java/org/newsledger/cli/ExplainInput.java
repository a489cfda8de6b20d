package org.newsledger.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.newsledger.model.Article;
import org.newsledger.model.ReadResult;
import org.newsledger.model.Reject;
import org.newsledger.read.Chunk;
import org.newsledger.read.ChunkReader;
import org.newsledger.read.FoundFile;
import org.newsledger.read.InputException;
import org.newsledger.read.InputFile;
import org.newsledger.read.LocalFileFinder;
import org.newsledger.read.LocalFileSource;
import org.newsledger.read.ReadLimits;
import org.newsledger.read.ReadSink;
import org.newsledger.read.ReadWarning;

/** Reads a file to explain as a run reads it: title, encoding, compression, one line an article. */
final class ExplainInput {

  private ExplainInput() {}

  /**
   * Gives each article of a file; one after the other, never all at once.
   *
   * @throws InputException naming the input that is no article
   */
  static void read(Path file, Consumer<Article> articles) {
    ReadSink sink =
        new ReadSink() {
          @Override
          public void result(ReadResult result) {
            if (result instanceof ReadResult.Accepted accepted) {
              articles.accept(accepted.article());
            } else if (result instanceof ReadResult.Rejected rejected) {
              throw refused(rejected.reject());
            }
          }

          @Override
          public void warning(ReadWarning warning) {}
        };
    for (FoundFile found : new LocalFileFinder().find(file.toString())) {
      new ChunkReader(new LocalFileSource(), ReadLimits.DEFAULT).read(chunk(found.file()), sink);
    }
  }

  private static Chunk chunk(InputFile file) {
    return switch (file.format()) {
      case TEXT -> new Chunk.Files(List.of(file));
      case JSON_LINES -> Chunk.Lines.all(file);
      case UNSUPPORTED -> new Chunk.Files(List.of(asText(file)));
    };
  }

  /** A run passes other endings over; here the user has named the very file. */
  private static InputFile asText(InputFile file) {
    return new InputFile(file.uri(), file.pathBelowPrefix() + ".txt", file.location());
  }

  private static InputException refused(Reject reject) {
    return new InputException(
        "the input " + reject.sourceUri() + " cannot be explained: " + reject.detail());
  }
}
