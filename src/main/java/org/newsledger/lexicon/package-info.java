/** Reads the word lists of models/lexicons. */
@NullMarked
package org.newsledger.lexicon;

import org.jspecify.annotations.NullMarked;
