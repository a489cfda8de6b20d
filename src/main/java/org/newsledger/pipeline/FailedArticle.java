package org.newsledger.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.newsledger.model.Article;
import org.newsledger.model.Reject;
import org.newsledger.model.Reject.Reason;
import org.newsledger.model.Reject.Stage;

/** Says of an error that nobody expected which stage it came from, in one line. */
final class FailedArticle {

  private static final String ROOT = "org.newsledger.";
  private static final int LONGEST = 300; // UTF-16 units of detail
  private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");
  private static final Map<String, Stage> STAGES = stages();

  private FailedArticle() {}

  static Reject of(Article article, Throwable error) {
    return new Reject(
        article.sourceUri(),
        article.documentId(),
        stage(error.getStackTrace()),
        Reason.FAILED,
        detail(error));
  }

  /** The innermost package named after a stage; the extraction where there is none. */
  static Stage stage(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      String name = frame.getClassName();
      if (name.startsWith(ROOT)) {
        int end = name.indexOf('.', ROOT.length());
        Stage stage = end < 0 ? null : STAGES.get(name.substring(ROOT.length(), end));
        if (stage != null) {
          return stage;
        }
      }
    }
    return Stage.EXTRACT;
  }

  private static String detail(Throwable error) {
    String message = error.getMessage();
    String name = error.getClass().getSimpleName();
    String whole = message == null || message.isBlank() ? name : name + ": " + message;
    String line =
        BREAKS.matcher(whole.substring(0, Math.min(whole.length(), LONGEST))).replaceAll(" ");
    return line.strip();
  }

  private static Map<String, Stage> stages() {
    Map<String, Stage> stages = new HashMap<>();
    for (Stage stage : Stage.values()) {
      stages.put(stage.label(), stage);
    }
    stages.put("opennlp", Stage.SEGMENT); // CoreNLP's adapter is called by several stages
    return stages;
  }
}
