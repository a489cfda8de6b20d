package org.newsledger.clean;

/**
 * What stands for a stretch of the original.
 *
 * @param end where the stretch ends, exclusive
 * @param text may be empty
 */
record Replacement(int end, String text) {}
