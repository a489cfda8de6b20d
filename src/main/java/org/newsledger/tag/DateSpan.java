package org.newsledger.tag;

import org.jspecify.annotations.Nullable;

/**
 * A date found in one sentence, lexemes {@code [from, to)}.
 *
 * @param iso at the precision known; null for a relative one
 */
record DateSpan(int from, int to, @Nullable String iso) {}
