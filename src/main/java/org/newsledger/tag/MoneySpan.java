package org.newsledger.tag;

import org.newsledger.model.Amount;

/** An amount found in one sentence, lexemes {@code [from, to)}; its offsets are the sentence's. */
record MoneySpan(int from, int to, Amount amount) {}
