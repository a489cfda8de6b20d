package org.newsledger.read;

/** Reads what chunks point to. */
public final class ChunkReader {

  private final TextFileReader textFiles;
  private final JsonLinesReader jsonLines;

  /** Opens files by the source, as often as there are chunks. */
  public ChunkReader(FileSource source, ReadLimits limits) {
    Contents contents = new Contents(source);
    this.textFiles = new TextFileReader(contents, limits);
    this.jsonLines = new JsonLinesReader(contents, limits);
  }

  /**
   * Gives every input of the chunk to the sink once, in order, as an article or a reject.
   *
   * <p>Never throws for what a file holds or for a file that cannot be read.
   */
  public void read(Chunk chunk, ReadSink sink) {
    if (chunk instanceof Chunk.Files files) {
      files.files().forEach(file -> sink.result(textFiles.read(file)));
    } else if (chunk instanceof Chunk.Lines lines) {
      jsonLines.read(lines, sink);
    }
  }
}
