package org.newsledger.broken.corenlp;

import org.newsledger.broken.clean.Cleaning;
import org.newsledger.broken.segment.Splitting;

/** An adapter that knows a class of a stage that it should implement nothing of. */
public final class Adapting {
  Object other = Cleaning.class;
  Object inner = Splitting.class;
}
