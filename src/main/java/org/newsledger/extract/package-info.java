/** From sentences and mentions to claims, by the rules of models/claims. */
@NullMarked
package org.newsledger.extract;

import org.jspecify.annotations.NullMarked;
