package org.newsledger.segment;

/**
 * A paragraph, heading or list line.
 *
 * @param range without white space and list mark at its ends
 * @param heading whether it is short and has no final punctuation
 */
record Block(Range range, boolean heading) {}
