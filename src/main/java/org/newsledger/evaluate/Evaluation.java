package org.newsledger.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.newsledger.evaluate.Pairing.Pair;

/**
 * How well the claims that a run has found agree with the claims that people have labelled.
 *
 * <p>A claim is strictly right when its type, its amount, its share or count, its metric and every
 * core role agree. Slots are counted after pairing the claims of one type by what they share, so
 * that a half-right claim earns half. A labelled claim that is optional is neither right nor wrong.
 */
public final class Evaluation {

  /** The group of all claims. */
  static final String ALL = "all";

  /** The group of the types that carry sums. */
  static final String MONEY = "money";

  private final List<ArticleMatch> articles;
  private final int absent;

  private Evaluation(List<ArticleMatch> articles, int absent) {
    this.articles = List.copyOf(articles);
    this.absent = absent;
  }

  /**
   * Scores a run.
   *
   * @param gold a JSONL file, an article a line: {@code document_id} and {@code claims}
   * @param found a claims.jsonl, or a folder that holds such files
   * @throws EvaluationException if a file cannot be read as such, or the run has read none of the
   *     labelled articles
   */
  public static Evaluation of(Path gold, Path found) throws IOException {
    Map<String, List<ScoredClaim>> claims = FoundClaims.read(found);
    List<ArticleMatch> articles = new ArrayList<>();
    for (GoldArticle article : GoldArticle.read(gold)) {
      String id = article.documentId();
      articles.add(ArticleMatch.of(id, article.claims(), claims.getOrDefault(id, List.of())));
    }
    return new Evaluation(articles, absent(gold, found, articles, claims.keySet()));
  }

  /** How many labelled articles the run has not read; 0 if there is no telling. */
  private static int absent(
      Path gold, Path found, List<ArticleMatch> articles, Set<String> withClaims)
      throws IOException {
    Set<String> read = FoundClaims.documents(found);
    boolean listed = !read.isEmpty();
    read.addAll(withClaims);
    List<String> missing =
        articles.stream().map(ArticleMatch::documentId).filter(id -> !read.contains(id)).toList();
    if (missing.size() == articles.size() && !read.isEmpty()) {
      throw new EvaluationException(
          "None of the %d articles of %s is among the %d of %s: the labels name %s, the output %s."
              .formatted(
                  articles.size(),
                  gold,
                  read.size(),
                  found,
                  "'" + missing.get(0) + "'",
                  "'" + Collections.min(read) + "'"));
    }
    return listed ? missing.size() : 0;
  }

  /** Strict F1 of all claims, 0 to 1. */
  public double strictF1() {
    return strict(ALL).f1();
  }

  /**
   * The found claims that count, in the order of the labelled articles: not those of types that are
   * not scored, nor those that say an optional claim.
   */
  public List<Verdict> verdicts() {
    List<Verdict> verdicts = new ArrayList<>();
    for (ArticleMatch article : articles) {
      for (int i = 0; i < article.found().size(); i++) {
        ScoredClaim claim = article.found().get(i);
        boolean right = !article.wrong().get(i);
        verdicts.add(new Verdict(article.documentId(), claim.id(), claim.confidence(), right));
      }
    }
    return verdicts;
  }

  /** How many of the labelled articles are not among the documents of the run. */
  int absent() {
    return absent;
  }

  /** In the order of the gold file. */
  List<ArticleMatch> articles() {
    return articles;
  }

  /** "all", "money", then the types. */
  static List<String> groups() {
    List<String> groups = new ArrayList<>(List.of(ALL, MONEY));
    groups.addAll(ClaimTypes.names());
    return groups;
  }

  Score strict(String group) {
    Predicate<ScoredClaim> kind = kind(group);
    return articles.stream().map(a -> a.strictScore(kind)).reduce(Score.NONE, Score::plus);
  }

  Score slots(String group) {
    Predicate<ScoredClaim> kind = kind(group);
    return articles.stream().map(a -> a.slotScore(kind)).reduce(Score.NONE, Score::plus);
  }

  /** Of the strictly right claims whose label has a modality: how many have it right. */
  Score modality() {
    Score score = Score.NONE;
    for (ArticleMatch article : articles) {
      for (Pair pair : article.strict()) {
        String label = article.gold().get(pair.gold()).modality();
        if (label != null && !label.isEmpty()) {
          boolean right = label.equals(article.found().get(pair.found()).modality());
          score = score.plus(new Score(right ? 1 : 0, 1, 1));
        }
      }
    }
    return score;
  }

  private static Predicate<ScoredClaim> kind(String group) {
    return switch (group) {
      case ALL -> claim -> true;
      case MONEY -> claim -> ClaimTypes.isOfMoney(claim.type());
      default -> claim -> claim.type().equals(group);
    };
  }
}
