package org.newsledger.broken.segment;

import edu.stanford.nlp.ling.CoreLabel;
import opennlp.tools.util.Span;
import org.apache.beam.sdk.Pipeline;
import org.newsledger.broken.clean.Cleaning;
import picocli.CommandLine;

/** A stage that knows the one before, and the libraries that only others may know. */
public final class Splitting {
  Object before = Cleaning.class;
  Object beam = Pipeline.class;
  Object coreNlp = CoreLabel.class;
  Object openNlp = Span.class;
  Object picocli = CommandLine.class;
}
