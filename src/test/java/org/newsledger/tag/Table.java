package org.newsledger.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** A table of cases beside the tests: text, tab, what is expected. */
final class Table {

  private Table() {}

  /** The rows; an empty or cut table fails. */
  static Stream<Arguments> rows(String file, int atLeast) {
    List<Arguments> rows =
        text(file)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .map(fields -> Arguments.of(fields[0], fields[1]))
            .toList();
    if (rows.size() < atLeast) {
      throw new IllegalStateException(file + " has only " + rows.size() + " rows");
    }
    return rows.stream();
  }

  private static String text(String file) {
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
