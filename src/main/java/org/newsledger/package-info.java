/** A batch job that reads news articles and writes a ledger of what they claim. */
@NullMarked
package org.newsledger;

import org.jspecify.annotations.NullMarked;
