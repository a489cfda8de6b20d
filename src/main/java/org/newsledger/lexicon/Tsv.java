package org.newsledger.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Reads tab-separated word lists: '#' starts a comment line, blank lines are skipped. */
public final class Tsv {

  private Tsv() {}

  /**
   * The rows of a file, each of exactly {@code columns} fields (missing trailing ones are empty).
   *
   * @throws IllegalArgumentException naming file and line of a row with more fields
   */
  public static List<List<String>> rows(ModelFiles models, String path, int columns) {
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (String line : models.read(path).split("\n", -1)) {
      number++;
      String row = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      if (row.isBlank() || row.startsWith("#")) {
        continue;
      }
      List<String> fields = new ArrayList<>(List.of(row.split("\t", -1)));
      if (fields.size() > columns) {
        throw new IllegalArgumentException(
            "models/" + path + " line " + number + " has more than " + columns + " fields");
      }
      while (fields.size() < columns) {
        fields.add("");
      }
      fields.replaceAll(String::strip);
      rows.add(List.copyOf(fields));
    }
    return rows;
  }
}
