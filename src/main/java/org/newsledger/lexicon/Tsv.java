package org.newsledger.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Reads tab-separated word lists: '#' starts a comment line, blank lines are skipped. */
public final class Tsv {

  /** Behind the name of a column: its field may be empty, or left out at the end of a row. */
  private static final String OPTIONAL = "?";

  private Tsv() {}

  /**
   * The rows of a file, each with a field for every column.
   *
   * @param columns what their fields are ("name"), with a question mark where they may be empty
   *     ("aliases?")
   * @throws IllegalArgumentException naming file and line of a row that has more fields or lacks
   *     one
   */
  public static List<Row> rows(ModelFiles models, String path, String... columns) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : models.read(path).split("\n", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(row(path, number, line, List.of(columns)));
      }
    }
    return rows;
  }

  private static Row row(String path, int number, String line, List<String> columns) {
    List<String> names = columns.stream().map(column -> column.replace(OPTIONAL, "")).toList();
    List<String> fields = new ArrayList<>(List.of(line.split("\t", -1)));
    fields.replaceAll(String::strip);
    int found = fields.size();
    while (fields.size() < columns.size()) {
      fields.add("");
    }
    Row row = new Row(path, number, names, fields.subList(0, columns.size()));
    if (found > columns.size()) {
      throw row.wrong("it has " + found + " fields, but " + only(names));
    }
    for (int i = 0; i < columns.size(); i++) {
      if (fields.get(i).isEmpty() && !columns.get(i).endsWith(OPTIONAL)) {
        throw row.wrong("the " + names.get(i) + " is missing; " + only(names));
      }
    }
    return row;
  }

  private static String only(List<String> names) {
    return names.size() == 1
        ? "a row is one " + names.get(0)
        : "a row is " + String.join(", ", names) + ", separated by tabs";
  }
}
