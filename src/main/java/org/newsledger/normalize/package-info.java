/** Currencies, dates, modality, attribution. */
@NullMarked
package org.newsledger.normalize;

import org.jspecify.annotations.NullMarked;
