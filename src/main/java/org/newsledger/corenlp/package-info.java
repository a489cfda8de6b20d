/** The only place that knows CoreNLP's types. */
@NullMarked
package org.newsledger.corenlp;

import org.jspecify.annotations.NullMarked;
