/** The values that travel between the stages: records of the JDK's own types, without behaviour. */
@NullMarked
package org.newsledger.model;

import org.jspecify.annotations.NullMarked;
