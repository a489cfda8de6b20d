/** The only place that knows Beam. */
@NullMarked
package org.newsledger.pipeline;

import org.jspecify.annotations.NullMarked;
