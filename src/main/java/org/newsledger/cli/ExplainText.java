package org.newsledger.cli;

import org.newsledger.model.Amount;

/** How values are shown to a person. */
final class ExplainText {

  private ExplainText() {}

  static String amount(Amount amount) {
    String value = amount.value() == null ? "too large" : amount.value().toPlainString();
    String currency = amount.currency() == null ? "unknown currency" : amount.currency();
    String bound =
        switch (amount.bound()) {
          case EXACT -> "";
          case RANGE ->
              amount.max() == null ? "" : " to " + amount.max().toPlainString();
          default -> " (" + amount.bound().label() + ")";
        };
    return value + bound + " " + currency + (amount.per() == null ? "" : " per " + amount.per());
  }
}
