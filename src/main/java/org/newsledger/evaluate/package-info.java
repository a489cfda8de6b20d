/** Scores found claims against claims that people have labelled. Knows no stage of the job. */
@NullMarked
package org.newsledger.evaluate;

import org.jspecify.annotations.NullMarked;
