package org.newsledger.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One entry of a word list, which knows where it stands.
 *
 * @param file below models/, as in {@code lexicons/titles.tsv}
 * @param line from 1
 * @param columns their names, as many as fields
 * @param fields without blanks around them; empty where optional and left out
 */
public record Row(String file, int line, List<String> columns, List<String> fields) {

  /** Digits of a number, and powers of ten: 1e999999999 would fill the memory when added. */
  private static final int LONGEST = 99;

  public Row {
    columns = List.copyOf(columns);
    fields = List.copyOf(fields);
  }

  /** The field of a column, from 0. */
  public String get(int column) {
    return fields.get(column);
  }

  /**
   * The constant that a field names, case aside.
   *
   * @throws IllegalArgumentException if it names none
   */
  public <E extends Enum<E>> E constant(Class<E> type, int column) {
    return constant(type, columns.get(column), get(column));
  }

  /**
   * The constants that a field names between commas.
   *
   * @throws IllegalArgumentException if one is none
   */
  public <E extends Enum<E>> List<E> constants(Class<E> type, int column) {
    return parts(column, ",").stream()
        .map(label -> constant(type, columns.get(column), label))
        .toList();
  }

  private <E extends Enum<E>> E constant(Class<E> type, String column, String label) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(label.toUpperCase(Locale.ROOT))) {
        return constant;
      }
    }
    throw noneOf(
        column,
        label,
        Stream.of(type.getEnumConstants()).map(c -> c.name().toLowerCase(Locale.ROOT)).toList());
  }

  /**
   * A field that must be one of these.
   *
   * @throws IllegalArgumentException if it is another
   */
  public String oneOf(int column, Collection<String> allowed) {
    if (!allowed.contains(get(column))) {
      throw noneOf(columns.get(column), get(column), allowed);
    }
    return get(column);
  }

  /**
   * Whether a field is the one word that it can be, or else the other one.
   *
   * @throws IllegalArgumentException if it is neither
   */
  public boolean is(String word, String other, int column) {
    return oneOf(column, List.of(word, other)).equals(word);
  }

  /**
   * The decimal number of a field.
   *
   * @throws IllegalArgumentException if it is none
   */
  public BigDecimal number(int column) {
    try {
      BigDecimal number = new BigDecimal(get(column));
      if (number.precision() <= LONGEST && Math.abs((long) number.scale()) <= LONGEST) {
        return number;
      }
    } catch (NumberFormatException e) {
      // is said below
    }
    throw wrong("the " + columns.get(column) + " '" + get(column) + "' is no number");
  }

  /**
   * The whole number of a field.
   *
   * @throws IllegalArgumentException if it is none, or out of bounds
   */
  public int number(int column, int least, int most) {
    BigDecimal number = number(column);
    if (number.stripTrailingZeros().scale() > 0
        || number.compareTo(BigDecimal.valueOf(least)) < 0
        || number.compareTo(BigDecimal.valueOf(most)) > 0) {
      throw wrong(
          "the %s '%s' is no whole number from %d to %d"
              .formatted(columns.get(column), get(column), least, most));
    }
    return number.intValue();
  }

  /**
   * The parts of a field; none of an empty one.
   *
   * @param separator what stands between them
   * @throws IllegalArgumentException if a part is empty
   */
  public List<String> parts(int column, String separator) {
    List<String> parts = new ArrayList<>();
    String rest = get(column);
    while (!rest.isEmpty()) {
      int end = rest.indexOf(separator);
      String part = (end < 0 ? rest : rest.substring(0, end)).strip();
      rest = end < 0 ? "" : rest.substring(end + separator.length());
      if (part.isEmpty() || end >= 0 && rest.isEmpty()) {
        throw wrong(
            "an empty part stands in the %s '%s'".formatted(columns.get(column), get(column)));
      }
      parts.add(part);
    }
    return parts;
  }

  /** What to throw: the sentence, with file and line. */
  public IllegalArgumentException wrong(String sentence) {
    return new IllegalArgumentException("models/" + file + " line " + line + ": " + sentence);
  }

  private IllegalArgumentException noneOf(String column, String label, Collection<String> allowed) {
    return wrong("the %s '%s' is none of %s".formatted(column, label, String.join(", ", allowed)));
  }
}
