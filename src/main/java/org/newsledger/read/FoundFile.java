package org.newsledger.read;

/**
 * A file that an input names.
 *
 * @param size bytes as stored, 0 where unknown
 */
public record FoundFile(InputFile file, long size) {}
