package org.newsledger.model;

import java.io.Serializable;

/**
 * A date with its words.
 *
 * @param value ISO at the precision known: "2015", "2024-10", "2025-02-14", "2013-Q2"
 */
public record DateValue(String value, String text, int start, int end) implements Serializable {}
