package org.newsledger.lexicon;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads fields of word lists. */
final class Rows {

  private Rows() {}

  /**
   * The constant of that name, case aside.
   *
   * @throws IllegalArgumentException naming the file, the label and what it may be
   */
  static <E extends Enum<E>> E constant(Class<E> type, String label, String file) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(label.toUpperCase(Locale.ROOT))) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "models/" + file + ": '" + label + "' is none of " + List.of(type.getEnumConstants()));
  }

  /**
   * The decimal number of a field.
   *
   * @throws IllegalArgumentException naming the file and the field
   */
  static BigDecimal number(String field, String file) {
    try {
      return new BigDecimal(field);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("models/" + file + ": '" + field + "' is no number", e);
    }
  }

  /**
   * Whether a field is the one word that it can be, or else empty or the other one.
   *
   * @throws IllegalArgumentException naming the file and the field
   */
  static boolean is(String word, String other, String field, String file) {
    if (!field.equals(word) && !field.equals(other)) {
      throw new IllegalArgumentException(
          "models/" + file + ": '" + field + "' is none of [" + word + ", " + other + "]");
    }
    return field.equals(word);
  }

  /** The parts of a field between bars; none of an empty field. */
  static List<String> parts(String field) {
    return Arrays.stream(field.split("\\|")).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }
}
