/** From analysed articles to ordered JSON lines. */
@NullMarked
package org.newsledger.write;

import org.jspecify.annotations.NullMarked;
