package org.newsledger.tag;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.model.Article;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Sentence;

/**
 * Finds people, organizations, locations and products. Safe for use by several threads if the
 * tagger is.
 *
 * <p>A ladder of rungs, in this order: (1) names on the lists of models/lexicons, because the
 * statistical model knows no name younger than its training text; (2) the statistical model, which
 * finds what no list has; (3) shape: legal forms and words like "Bank", because the model often
 * stops short of them; (4) cues beside the name: titles, appositions, launches; then per sentence
 * the longest of overlapping names stays; (5) consistency over the article, which needs all that
 * was found before; (6) repairs of spans, on everything but lists, before lengths are compared.
 */
public final class NameFinder {

  private final SentenceNames sentences;
  private final ArticleNames articles;

  /** Reads the lists. */
  public NameFinder(ModelFiles models, NameTagger tagger) {
    NameWords lists = NameWords.read(models);
    LegalFormRung legalForms = new LegalFormRung(models, new CapitalRun(lists));
    GazetteerRung listed = new GazetteerRung(models);
    this.sentences =
        new SentenceNames(listed, tagger, lists, legalForms, new ProductCueRung(models, lists));
    this.articles = new ArticleNames(lists, new ShortForms(lists, legalForms, listed));
  }

  /**
   * The names in an article.
   *
   * @param sentences all of the article's
   * @return by (sentence, start), not overlapping; each name is its own text, not yet resolved
   */
  public List<Mention> find(Article article, List<Sentence> sentences) {
    String whole = article.whole();
    List<SentenceNames.Shown> shown = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      shown.add(this.sentences.find(Words.of(sentence, whole)));
    }
    List<List<Found>> settled = articles.settle(shown);
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (Found name : settled.get(i)) {
        if (name.type() != EntityType.OTHER) {
          mentions.add(mention(sentences.get(i), name, whole));
        }
      }
    }
    return mentions;
  }

  private static Mention mention(Sentence sentence, Found name, String whole) {
    return Mention.named(
        name.type(),
        sentence.index(),
        name.first(),
        name.end(),
        name.start(),
        name.stop(),
        whole.substring(name.start(), name.stop()));
  }
}
