package org.newsledger.analysis;

import java.util.List;
import org.newsledger.extract.RuleAttempt;
import org.newsledger.model.AnalyzedArticle;
import org.newsledger.model.Claim;
import org.newsledger.model.Sentence;

/**
 * How an article's claims came about, for people who write rules.
 *
 * @param result what the job writes
 * @param attempts by sentence: every rule whose trigger stands there, matched or not
 * @param told every claim as first told, before tellings of one fact were merged
 */
public record Trace(AnalyzedArticle result, List<SentenceAttempts> attempts, List<Claim> told) {

  public Trace {
    attempts = List.copyOf(attempts);
    told = List.copyOf(told);
  }

  /** The attempts at one sentence, in the order of the text. */
  public record SentenceAttempts(Sentence sentence, List<RuleAttempt> attempts) {

    public SentenceAttempts {
      attempts = List.copyOf(attempts);
    }
  }
}
