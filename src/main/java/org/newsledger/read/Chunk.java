package org.newsledger.read;

import java.io.Serializable;
import java.util.List;

/** A pointer to some inputs, small enough to be sent about; says where text is, holds none. */
public sealed interface Chunk extends Serializable {

  /** Files that are one article each, or that nobody can read. */
  record Files(List<InputFile> files) implements Chunk {

    public Files {
      files = List.copyOf(files);
    }
  }

  /**
   * Whole lines of a JSONL file. Places are counted in the bytes after decompression, and after
   * transcoding where the file is UTF-16.
   *
   * @param start of the first line
   * @param end after the last line's end, or {@link #OPEN}
   * @param firstLine the first line's number in the file, from 1
   * @param stored whether the places are those of the stored file, so that one can go there without
   *     reading what lies before
   */
  record Lines(InputFile file, long start, long end, long firstLine, boolean stored)
      implements Chunk {

    /** As an end: as far as the file goes, or to where it cannot be read any more. */
    public static final long OPEN = Long.MAX_VALUE;

    public Lines {
      if (start < 0 || end <= start || firstLine < 1) {
        throw new IllegalArgumentException(
            "no lines: bytes " + start + " to " + end + ", line " + firstLine);
      }
    }

    /** All lines of a file. */
    public static Lines all(InputFile file) {
      return new Lines(file, 0, OPEN, 1, false);
    }
  }
}
