package org.newsledger.analysis;

import java.io.Serializable;
import java.util.List;
import org.newsledger.model.Article;
import org.newsledger.model.Mention;
import org.newsledger.model.Sentence;

/**
 * An article that the rules can read.
 *
 * @param sentences the promising ones parsed
 * @param mentions under their canonical names
 */
record PreparedArticle(Article article, List<Sentence> sentences, List<Mention> mentions)
    implements Serializable {

  PreparedArticle {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
  }
}
