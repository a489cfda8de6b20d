/** From tokens to mentions: people, organizations, locations, products, money, percent, dates. */
@NullMarked
package org.newsledger.tag;

import org.jspecify.annotations.NullMarked;
