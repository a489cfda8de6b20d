package org.newsledger.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.newsledger.model.AnalyzedArticle;
import org.newsledger.model.Article;
import org.newsledger.model.Claim;
import org.newsledger.model.Participant;

/** Turns one analysed article into its lines: one document, its entities, its claims. */
public final class ArticleLines {

  private final boolean withText;

  /**
   * Decides once what documents carry.
   *
   * @param withText whether documents.jsonl holds the articles' text
   */
  public ArticleLines(boolean withText) {
    this.withText = withText;
  }

  /**
   * The lines of one article, the document first, then entities and claims in their order. Of
   * claims with one id, and of equal mentions, one is kept.
   *
   * @throws IllegalStateException if a span does not hold its words, or a participant of a claim is
   *     no mention
   */
  public List<OutputLine> of(AnalyzedArticle analyzed) {
    Article article = wellFormed(analyzed.article());
    SlotWriter slots = new SlotWriter(analyzed.article());
    Collection<OutputLine> entities =
        distinct(
            Kind.ENTITIES,
            analyzed.mentions().stream()
                .map(mention -> EntityLine.of(article, mention, slots))
                .toList());
    requireMentions(analyzed.claims(), entities);
    Collection<OutputLine> claims = claims(analyzed, article, slots);
    List<OutputLine> lines = new ArrayList<>(1 + entities.size() + claims.size());
    lines.add(
        DocumentLine.of(
            article, Tally.of(analyzed.sentences()), claims.size(), entities.size(), withText));
    lines.addAll(entities);
    lines.addAll(claims);
    return lines;
  }

  private static Collection<OutputLine> claims(
      AnalyzedArticle analyzed, Article article, SlotWriter slots) {
    return distinct(
        Kind.CLAIMS,
        analyzed.claims().stream()
            .map(claim -> new Scored(claim.confidence(), ClaimLine.of(article, claim, slots)))
            .sorted(Scored.SUREST_FIRST)
            .map(Scored::line)
            .toList());
  }

  private static Collection<OutputLine> distinct(Kind kind, List<OutputLine> lines) {
    TreeMap<OutputLine, OutputLine> kept = new TreeMap<>(kind.order());
    lines.forEach(line -> kept.putIfAbsent(line, line));
    return kept.values();
  }

  private static void requireMentions(List<Claim> claims, Collection<OutputLine> entities) {
    Set<String> known = new HashSet<>();
    entities.forEach(entity -> known.add(entity.id()));
    for (Claim claim : claims) {
      for (List<Participant> participants : claim.roles().values()) {
        participants.forEach(participant -> requireMention(claim, participant, known));
      }
    }
  }

  private static void requireMention(Claim claim, Participant participant, Set<String> known) {
    if (!known.contains(Ids.entity(participant.name(), participant.type()))) {
      throw new IllegalStateException(
          "a participant of a claim found by rule "
              + claim.rule()
              + " is no mention: "
              + participant.name()
              + " ("
              + participant.type().label()
              + ")");
    }
  }

  private static Article wellFormed(Article article) {
    return new Article(
        WellFormed.text(article.documentId()),
        WellFormed.text(article.sourceUri()),
        article.title(),
        article.text(),
        article.published(),
        article.url(),
        article.contentHash());
  }

  /** The surest of several claims with one id is kept, whatever order they came in. */
  private record Scored(double confidence, OutputLine line) {

    static final Comparator<Scored> SUREST_FIRST =
        Comparator.comparingDouble(Scored::confidence)
            .reversed()
            .thenComparing(scored -> scored.line().json());
  }
}
