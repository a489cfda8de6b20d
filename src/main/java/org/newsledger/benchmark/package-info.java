/** Measures the job, its parts, and CoreNLP's own pipelines on the same articles. */
@NullMarked
package org.newsledger.benchmark;

import org.jspecify.annotations.NullMarked;
