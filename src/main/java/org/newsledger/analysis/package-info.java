/** The stages in a row for one article, without Beam. */
@NullMarked
package org.newsledger.analysis;

import org.jspecify.annotations.NullMarked;
