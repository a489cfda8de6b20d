package org.newsledger.write;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Builds one JSON object on one line, keys in the order of the calls.
 *
 * <p>C0 and C1 controls, U+2028 and U+2029 are written as \\u escapes, so that no reader breaks a
 * line at them; a lone surrogate is written as U+FFFD.
 */
final class JsonLine {

  private final StringBuilder out = new StringBuilder(512);
  private boolean first = true; // no comma is due before the next key or element

  /** An object, opened. */
  JsonLine() {
    open('{');
  }

  JsonLine string(String key, @Nullable String value) {
    key(key);
    if (value == null) {
      out.append("null");
    } else {
      quoted(value);
    }
    return this;
  }

  JsonLine number(String key, long value) {
    key(key);
    out.append(value);
    return this;
  }

  /** Null from 10^18 in magnitude on. */
  JsonLine number(String key, @Nullable BigDecimal value) {
    key(key);
    out.append(PlainNumber.of(value));
    return this;
  }

  JsonLine truth(String key, boolean value) {
    key(key);
    out.append(value);
    return this;
  }

  JsonLine nothing(String key) {
    key(key);
    out.append("null");
    return this;
  }

  JsonLine openObject(String key) {
    key(key);
    open('{');
    return this;
  }

  JsonLine openArray(String key) {
    key(key);
    open('[');
    return this;
  }

  /** An object that is the next element of an array. */
  JsonLine openElement() {
    comma();
    open('{');
    return this;
  }

  JsonLine closeObject() {
    close('}');
    return this;
  }

  JsonLine closeArray() {
    close(']');
    return this;
  }

  /** The whole object, closed, without a line end. */
  String finish() {
    closeObject();
    return out.toString();
  }

  private void open(char bracket) {
    out.append(bracket);
    first = true;
  }

  private void close(char bracket) {
    out.append(bracket);
    first = false;
  }

  private void comma() {
    if (!first) {
      out.append(',');
    }
    first = false;
  }

  private void key(String key) {
    comma();
    quoted(key);
    out.append(':');
  }

  private void quoted(String text) {
    String value = WellFormed.text(text);
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      escaped(value.charAt(i));
    }
    out.append('"');
  }

  private void escaped(char unit) {
    switch (unit) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (Character.isISOControl(unit) || unit == '\u2028' || unit == '\u2029') {
          out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        } else {
          out.append(unit);
        }
      }
    }
  }
}
