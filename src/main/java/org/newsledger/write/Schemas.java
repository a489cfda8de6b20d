package org.newsledger.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The JSON Schemas (2020-12) of the output files. */
public final class Schemas {

  /** What has a schema: the output files without their endings. */
  public static final List<String> NAMES =
      List.of("claims", "entities", "documents", "rejects", "ledger", "run");

  private Schemas() {}

  /**
   * The schema of one line of a file (of the whole file for "run").
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static String text(String name) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException("no schema named " + name);
    }
    try (InputStream in = Schemas.class.getResourceAsStream("/schemas/" + name + ".schema.json")) {
      if (in == null) {
        throw new IllegalStateException("the schema of " + name + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
