/** Chooses the sentences that could hold a claim; only these are parsed. */
@NullMarked
package org.newsledger.parse;

import org.jspecify.annotations.NullMarked;
