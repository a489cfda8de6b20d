package org.newsledger.read;

import org.newsledger.model.Reject.Reason;

/** Why an input is no article, without saying which input it is. */
record Problem(Reason reason, String sentence) {}
