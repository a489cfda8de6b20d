package org.newsledger.tag;

import java.math.BigDecimal;

/** A percent or count found in one text, lexemes {@code [from, to)}. */
record QuantitySpan(int from, int to, BigDecimal value) {}
