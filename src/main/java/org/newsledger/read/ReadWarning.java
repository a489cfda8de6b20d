package org.newsledger.read;

import java.io.Serializable;

/**
 * Something that was left out of an article that was read all the same.
 *
 * @param sourceUri the article's
 * @param sentence one line
 */
public record ReadWarning(String sourceUri, String sentence) implements Serializable {}
