package org.newsledger.read;

import java.io.IOException;
import java.io.InputStream;
import org.newsledger.model.Article;
import org.newsledger.model.ReadResult;
import org.newsledger.model.Reject.Reason;

/** Reads files that are one article each. */
final class TextFileReader {

  private final Contents contents;
  private final ReadLimits limits;

  TextFileReader(Contents contents, ReadLimits limits) {
    this.contents = contents;
    this.limits = limits;
  }

  /** The article or why it is none; never holds more bytes than the limit. */
  ReadResult read(InputFile file) {
    if (file.format() != FileFormat.TEXT) {
      return reject(
          file,
          new Problem(
              Reason.UNREADABLE, "only files ending in " + FileFormat.ENDINGS + " can be read"));
    }
    int cap = limits.maxArticleBytes();
    try (InputStream in = contents.bytes(file)) {
      byte[] bytes = in.readNBytes(cap);
      return bytes.length >= cap ? reject(file, Rejects.tooLarge(cap)) : article(file, bytes);
    } catch (IOException e) {
      return reject(file, Rejects.stopped(e, false));
    }
  }

  private static ReadResult article(InputFile file, byte[] bytes) {
    String whole = TextDecoder.decodeFile(bytes);
    if (whole == null) {
      return reject(file, Rejects.UNDECODABLE);
    }
    TitledText parts = TitledText.of(whole);
    Problem problem = TextCheck.problem(parts.text());
    if (problem != null) {
      return reject(file, problem);
    }
    String hash = ContentHash.of(parts.title(), parts.text());
    return new ReadResult.Accepted(
        new Article(file.documentId(), file.uri(), parts.title(), parts.text(), null, null, hash));
  }

  private static ReadResult reject(InputFile file, Problem problem) {
    return Rejects.of(file.uri(), file.documentId(), problem);
  }
}
