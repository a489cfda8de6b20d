package org.newsledger.broken.clean;

import org.newsledger.broken.segment.Splitting;

/** A stage that knows the next one. */
public final class Cleaning {
  Splitting next = new Splitting();
}
