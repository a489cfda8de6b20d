package org.newsledger.resolve;

import java.util.List;
import org.newsledger.model.Participant;

/** One way to tell who is meant. */
interface ReferenceStep {

  /** Who is meant; empty where this way cannot tell, so that the next is tried. */
  List<Participant> resolve(Reference reference);
}
