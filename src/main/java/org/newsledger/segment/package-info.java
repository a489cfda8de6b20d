/** From text to paragraphs, sentences and tokens. */
@NullMarked
package org.newsledger.segment;

import org.jspecify.annotations.NullMarked;
