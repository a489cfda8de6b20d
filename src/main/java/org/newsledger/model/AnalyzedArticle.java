package org.newsledger.model;

import java.io.Serializable;
import java.util.List;

/**
 * Everything that the stages found in one article.
 *
 * @param mentions by (start, end, type); names are canonical, every participant of a claim occurs
 * @param claims in no particular order
 */
public record AnalyzedArticle(
    Article article, List<Sentence> sentences, List<Mention> mentions, List<Claim> claims)
    implements Serializable {}
