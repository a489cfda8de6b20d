package org.newsledger.pipeline;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.newsledger.analysis.ArticleAnalyzer;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.model.AnalyzedArticle;
import org.newsledger.model.Article;
import org.newsledger.model.Parse;
import org.newsledger.parse.Parser;
import org.newsledger.parse.Parser.Word;
import org.newsledger.tag.NameTagger;

/**
 * All stages of the job, but with a tagger and a parser that know nothing and never come back from
 * a sentence with the word "tagstall" or "parsestall": as a loop inside a model does, whoever
 * interrupts it.
 */
final class StallingModels implements Analysis {

  private static final long serialVersionUID = 1L;
  private static CountDownLatch released = new CountDownLatch(1);
  private static final ArticleAnalyzer ANALYZER =
      ArticleAnalyzer.with(ModelFiles.bundled(), tagger(), parser());

  /** Lets every stalled thread go on. */
  static void release() {
    released.countDown();
    released = new CountDownLatch(1);
  }

  @Override
  public AnalyzedArticle analyze(Article article) {
    return ANALYZER.analyze(article);
  }

  private static NameTagger tagger() {
    return sentence -> {
      if (sentence.stream().anyMatch(token -> token.text().equals("tagstall"))) {
        stall(released);
      }
      return List.of();
    };
  }

  private static Parser parser() {
    return words -> {
      if (words.contains(Word.of("parsestall"))) {
        stall(released);
      }
      return flat(words);
    };
  }

  private static Parse flat(List<Word> words) {
    List<Integer> heads = new java.util.ArrayList<>(Collections.nCopies(words.size(), 0));
    List<String> relations = new java.util.ArrayList<>(Collections.nCopies(words.size(), "dep"));
    heads.set(0, -1);
    relations.set(0, "root");
    return new Parse(
        Collections.nCopies(words.size(), "NN"),
        words.stream().map(Word::text).toList(),
        heads,
        relations);
  }

  private static void stall(CountDownLatch until) {
    while (true) {
      try {
        until.await();
        return;
      } catch (InterruptedException e) {
        // as deaf as a loop that never asks
      }
    }
  }
}
