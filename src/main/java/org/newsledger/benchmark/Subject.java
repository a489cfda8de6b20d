package org.newsledger.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be measured, each in a JVM of its own. */
public enum Subject {
  /** tokenize,pos,lemma,ner,depparse with defaults. */
  STOCK("CoreNLP stock"),
  /** The same with one name model, without SUTime and fine-grained names. */
  LEAN("CoreNLP lean"),
  /** Every stage in a plain loop, without Beam, files in or files out. */
  STAGES("our stages"),
  /** What {@code newsledger run} does, with Beam, input and output. */
  JOB("whole job");

  private final String title;

  Subject(String title) {
    this.title = title;
  }

  /** As in a table. */
  public String title() {
    return title;
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
