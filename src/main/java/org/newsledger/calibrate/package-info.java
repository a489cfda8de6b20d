/** Fits confidences to claims that people have judged. Reads output files, knows no job. */
@NullMarked
package org.newsledger.calibrate;

import org.jspecify.annotations.NullMarked;
