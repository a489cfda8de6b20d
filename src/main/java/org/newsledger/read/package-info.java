/** From files to articles: decoding, JSON lines, limits, rejects. */
@NullMarked
package org.newsledger.read;

import org.jspecify.annotations.NullMarked;
