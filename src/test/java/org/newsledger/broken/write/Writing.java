package org.newsledger.broken.write;

import org.newsledger.broken.analysis.Wiring;

/** A stage that knows who calls it. */
public final class Writing {
  Object caller = Wiring.class;
}
