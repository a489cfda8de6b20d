/** The command line. */
@NullMarked
package org.newsledger.cli;

import org.jspecify.annotations.NullMarked;
