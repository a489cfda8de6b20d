package org.newsledger.benchmark;

import java.util.List;
import java.util.Optional;

/** Which stage a thread is in: the outermost package of a stage that its stack shows. */
final class StageOfStack {

  private static final String ROOT = "org.newsledger.";
  private static final List<String> STAGES =
      List.of("clean", "segment", "tag", "parse", "extract", "resolve", "normalize", "write");

  private StageOfStack() {}

  /**
   * "tag", "tag: name model", "parse: tags" ...; nothing for a thread that is in no analysis.
   *
   * @param stack innermost frame first
   */
  static Optional<String> of(StackTraceElement[] stack) {
    String part = "";
    String stage = "";
    boolean working = false;
    for (StackTraceElement frame : stack) {
      String name = frame.getClassName();
      part = part.isEmpty() ? part(name) : part;
      if (name.startsWith(ROOT)) {
        String found = stage(name);
        stage = found.isEmpty() ? stage : found;
        working |= name.startsWith(ROOT + "analysis.");
      }
    }
    if (!working) {
      return Optional.empty();
    }
    return Optional.of((stage.isEmpty() ? "other" : stage) + part);
  }

  private static String part(String className) {
    if (className.endsWith(".CrfNames")) {
      return ": name model";
    }
    if (className.startsWith("edu.stanford.nlp.tagger.")) {
      return ": tags";
    }
    return className.startsWith("edu.stanford.nlp.parser.") ? ": dependencies" : "";
  }

  private static String stage(String className) {
    if (className.startsWith(ROOT + "opennlp.OpenNlpLanguage")) {
      return "segment";
    }
    int end = className.indexOf('.', ROOT.length());
    String name = end < 0 ? "" : className.substring(ROOT.length(), end);
    return STAGES.contains(name) ? name : "";
  }
}
