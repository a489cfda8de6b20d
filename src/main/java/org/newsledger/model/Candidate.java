package org.newsledger.model;

import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found in one sentence, before it is known who is meant.
 *
 * @param type claim type
 * @param rule id of the rule
 * @param sentence index of the sentence
 * @param trigger index of the trigger token in the sentence
 * @param roles only roles with at least one filler
 * @param amount a money mention
 * @param percent a percent mention
 * @param count people
 * @param date a date mention
 * @param cues in the order of the text
 */
public record Candidate(
    String type,
    String rule,
    int sentence,
    int trigger,
    SortedMap<String, List<Filler>> roles,
    @Nullable Mention amount,
    @Nullable Mention percent,
    @Nullable Quantity count,
    @Nullable Mention date,
    SortedMap<String, String> attributes,
    List<Cue> cues)
    implements Serializable {}
