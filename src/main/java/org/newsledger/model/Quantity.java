package org.newsledger.model;

import java.io.Serializable;
import java.math.BigDecimal;

/** A number with its words: a share of a company in percent, or a count of people. */
public record Quantity(BigDecimal value, String text, int start, int end) implements Serializable {}
