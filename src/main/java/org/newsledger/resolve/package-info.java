/** From words to who is meant: canonical names, pronouns, descriptions, claims told twice. */
@NullMarked
package org.newsledger.resolve;

import org.jspecify.annotations.NullMarked;
