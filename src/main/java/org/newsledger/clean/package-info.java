/** From an article's text to the text that is analysed, with the way back to original offsets. */
@NullMarked
package org.newsledger.clean;

import org.jspecify.annotations.NullMarked;
