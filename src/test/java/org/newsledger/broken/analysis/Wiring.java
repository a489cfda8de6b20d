package org.newsledger.broken.analysis;

import org.newsledger.broken.write.Writing;

/** Knows how its result is written. */
public final class Wiring {
  Object written = Writing.class;
}
