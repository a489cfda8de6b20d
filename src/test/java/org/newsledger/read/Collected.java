package org.newsledger.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.newsledger.model.Article;
import org.newsledger.model.ReadResult;
import org.newsledger.model.Reject;

/** Keeps what a reader finds. */
final class Collected implements ReadSink {

  final List<ReadResult> results = new ArrayList<>();
  final List<ReadWarning> warnings = new ArrayList<>();

  @Override
  public void result(ReadResult result) {
    results.add(result);
  }

  @Override
  public void warning(ReadWarning warning) {
    warnings.add(warning);
  }

  List<Article> articles() {
    return results.stream()
        .filter(ReadResult.Accepted.class::isInstance)
        .map(result -> ((ReadResult.Accepted) result).article())
        .toList();
  }

  List<Reject> rejects() {
    return results.stream()
        .filter(ReadResult.Rejected.class::isInstance)
        .map(result -> ((ReadResult.Rejected) result).reject())
        .toList();
  }

  /** Document ids of articles and reasons of rejects, in order, with blanks between them. */
  String outline() {
    return results.stream()
        .map(
            result ->
                result instanceof ReadResult.Accepted accepted
                    ? accepted.article().documentId()
                    : ((ReadResult.Rejected) result).reject().reason().label())
        .collect(Collectors.joining(" "));
  }
}
