package org.newsledger.model;

import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;

/**
 * A candidate whose participants are known.
 *
 * @param participants only roles in which somebody could be told
 */
public record ResolvedCandidate(
    Candidate candidate, SortedMap<String, List<Participant>> participants)
    implements Serializable {}
