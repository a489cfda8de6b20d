package org.newsledger.read;

import java.io.EOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.ReadResult;
import org.newsledger.model.Reject;
import org.newsledger.model.Reject.Reason;
import org.newsledger.model.Reject.Stage;

/** Makes the rejects of this stage. */
final class Rejects {

  static final Problem UNDECODABLE =
      new Problem(Reason.UNDECODABLE, "its bytes are neither UTF-8, UTF-16 nor windows-1252");

  private Rejects() {}

  static ReadResult of(String sourceUri, @Nullable String documentId, Problem problem) {
    return new ReadResult.Rejected(
        new Reject(sourceUri, documentId, Stage.READ, problem.reason(), problem.sentence()));
  }

  /** A line of which no id could be read. */
  static ReadResult line(InputFile file, long number, Problem problem) {
    return of(file.uri(number), null, problem);
  }

  static Problem tooLarge(int cap) {
    return new Problem(Reason.TOO_LARGE, "it has " + cap + " bytes or more");
  }

  /** What stopped the reading of a file of which something may have been read. */
  static Problem stopped(IOException e, boolean begun) {
    Reason reason = begun || e instanceof EOFException ? Reason.TRUNCATED : Reason.UNREADABLE;
    return new Problem(reason, IoSentence.of(e));
  }
}
