/** Views of a parsed sentence that several stages share: graph, grammatical functions. */
@NullMarked
package org.newsledger.syntax;

import org.jspecify.annotations.NullMarked;
