package org.newsledger.write;

import java.util.List;

/** The names of the files of a run. */
public final class OutputFiles {

  /** Of every line. */
  public static final String SCHEMA_VERSION = "1";

  /** One fact a line, merged over all articles. */
  public static final String LEDGER = "ledger.jsonl";

  /** What the run did. */
  public static final String RUN = "run.json";

  /** Every name that a run may leave, the run's own account last. */
  public static final List<String> ALL =
      List.of(
          Kind.CLAIMS.fileName(),
          Kind.ENTITIES.fileName(),
          Kind.DOCUMENTS.fileName(),
          Kind.REJECTS.fileName(),
          LEDGER,
          RUN);

  private OutputFiles() {}
}
