/** The only place that knows OpenNLP's types. */
@NullMarked
package org.newsledger.opennlp;

import org.jspecify.annotations.NullMarked;
