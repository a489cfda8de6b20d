package org.newsledger.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.newsledger.model.ReadResult;

/**
 * Reads JSONL files: one article a line.
 *
 * <p>A blank line is no input and is passed over. A line that is none of an article's harms no
 * other line. Where the file cannot be read on, one reject stands for all the rest.
 */
final class JsonLinesReader {

  private final Contents contents;
  private final ReadLimits limits;

  JsonLinesReader(Contents contents, ReadLimits limits) {
    this.contents = contents;
    this.limits = limits;
  }

  void read(Chunk.Lines chunk, ReadSink sink) {
    InputFile file = chunk.file();
    try (InputStream in = open(chunk)) {
      CappedLines lines = new CappedLines(in, limits.maxArticleBytes(), chunk.firstLine());
      read(file, lines, sink);
    } catch (IOException e) {
      // Nothing could be read: the file itself is the input.
      boolean begun = chunk.start() > 0 || e instanceof ZipException;
      String uri = chunk.start() > 0 ? file.uri(chunk.firstLine()) : file.uri();
      sink.result(Rejects.of(uri, null, Rejects.stopped(e, begun)));
    }
  }

  private InputStream open(Chunk.Lines chunk) throws IOException {
    InputStream in = contents.linesFrom(chunk.file(), chunk.start(), chunk.stored());
    return chunk.end() == Chunk.Lines.OPEN ? in : new FirstBytes(in, chunk.end() - chunk.start());
  }

  private void read(InputFile file, CappedLines lines, ReadSink sink) throws IOException {
    boolean begun = false;
    try {
      while (lines.next()) {
        begun = true;
        if (!lines.isBlank()) {
          sink.result(result(file, lines, sink));
        }
      }
    } catch (IOException e) {
      if (!begun && lines.number() == 1) {
        throw e;
      }
      Problem problem = Rejects.stopped(e, true);
      String sentence = "the rest of the file from this line on is lost: " + problem.sentence();
      sink.result(Rejects.line(file, lines.number(), new Problem(problem.reason(), sentence)));
    }
  }

  private ReadResult result(InputFile file, CappedLines lines, ReadSink sink) {
    return lines.isTooLarge()
        ? Rejects.line(file, lines.number(), Rejects.tooLarge(limits.maxArticleBytes()))
        : ArticleLine.read(file, lines.number(), lines.bytes(), sink);
  }
}
