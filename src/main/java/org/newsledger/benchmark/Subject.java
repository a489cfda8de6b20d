package org.newsledger.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be measured, each in a JVM of its own. */
public enum Subject {
  STOCK("CoreNLP stock", "tokenize,pos,lemma,ner,depparse with defaults"),
  LEAN("CoreNLP lean", "the same with one name model, without SUTime and fine-grained names"),
  STAGES("our stages", "every stage in a plain loop, without Beam, files in or files out"),
  JOB("whole job", "what `newsledger run` does, with Beam, input and output");

  private final String title;
  private final String description;

  Subject(String title, String description) {
    this.title = title;
    this.description = description;
  }

  /** As in a table. */
  public String title() {
    return title;
  }

  /** What it does, in half a sentence. */
  public String description() {
    return description;
  }

  /** As typed. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** By label, whatever the case. */
  public static Optional<Subject> of(String label) {
    return Arrays.stream(values()).filter(one -> one.label().equalsIgnoreCase(label)).findFirst();
  }
}
