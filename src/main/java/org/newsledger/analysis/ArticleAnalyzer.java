package org.newsledger.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsledger.analysis.Trace.SentenceAttempts;
import org.newsledger.extract.CandidateExtractor;
import org.newsledger.extract.ClaimType;
import org.newsledger.extract.Requirement;
import org.newsledger.extract.RuleAttempt;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.model.AnalyzedArticle;
import org.newsledger.model.Article;
import org.newsledger.model.Candidate;
import org.newsledger.model.Claim;
import org.newsledger.model.Mention;
import org.newsledger.model.Quantity;
import org.newsledger.model.ResolvedCandidate;
import org.newsledger.model.RoleSpec.TypeSpec;
import org.newsledger.model.Sentence;
import org.newsledger.parse.Parser;
import org.newsledger.resolve.DocumentContext;
import org.newsledger.resolve.EarlierTelling;
import org.newsledger.resolve.FineAppeals;
import org.newsledger.resolve.Pairs;
import org.newsledger.resolve.SharedSums;
import org.newsledger.syntax.SentenceGraph;
import org.newsledger.tag.NameTagger;

/** All stages in a row for one article. Safe for use by several threads. */
public final class ArticleAnalyzer {

  private static final Comparator<Mention> BY_POSITION =
      Comparator.comparingInt(Mention::start)
          .thenComparingInt(Mention::end)
          .thenComparing(Mention::type)
          .thenComparing(Mention::name);

  /** A candidate that lacks roles which earlier tellings may fill. */
  private record OpenCandidate(ResolvedCandidate candidate, List<String> recalled, TypeSpec spec) {}

  private final StageSetup stages;
  private final CandidateExtractor extractor;
  private final Map<String, TypeSpec> specs = new HashMap<>();

  /**
   * Loads the bundled statistical models (about 5 seconds, once a JVM) and compiles word lists and
   * rules.
   *
   * @throws IllegalArgumentException in one sentence if a file of models/ is wrong
   */
  public ArticleAnalyzer(ModelFiles models) {
    this(models, false);
  }

  /**
   * As {@link #ArticleAnalyzer(ModelFiles)}.
   *
   * @param anyLanguage whether to take articles in other languages than English too
   */
  public ArticleAnalyzer(ModelFiles models, boolean anyLanguage) {
    this(new CandidateExtractor(models), models, anyLanguage);
    StageSetup.loadModels();
  }

  private ArticleAnalyzer(CandidateExtractor extractor, ModelFiles models, boolean anyLanguage) {
    this(extractor, new StageSetup(models, extractor.triggerLemmas(), anyLanguage));
  }

  private ArticleAnalyzer(CandidateExtractor extractor, StageSetup stages) {
    this.extractor = extractor;
    this.stages = stages;
    for (ClaimType type : extractor.types()) {
      specs.put(type.spec().type(), type.spec());
    }
  }

  /** An analyzer with a tagger and a parser other than the bundled ones. */
  public static ArticleAnalyzer with(ModelFiles models, NameTagger tagger, Parser parser) {
    CandidateExtractor extractor = new CandidateExtractor(models);
    return new ArticleAnalyzer(
        extractor, new StageSetup(models, extractor.triggerLemmas(), false, tagger, parser));
  }

  /** An analyzer of prepared articles: it loads no statistical model before it needs one. */
  static ArticleAnalyzer forRules(ModelFiles models) {
    return new ArticleAnalyzer(new CandidateExtractor(models), models, false);
  }

  /** The claim types with their rules. */
  public List<ClaimType> types() {
    return extractor.types();
  }

  /**
   * What one article claims.
   *
   * @throws NotAnalyzableException if the article must be rejected, with stage and reason
   */
  public AnalyzedArticle analyze(Article article) {
    return trace(article).result();
  }

  /**
   * What one article claims, with how it was found.
   *
   * @throws NotAnalyzableException if the article must be rejected, with stage and reason
   */
  public Trace trace(Article article) {
    return trace(prepare(article));
  }

  /** The stages up to the names and parses that rules read. */
  private PreparedArticle prepare(Article article) {
    List<Sentence> segmented = stages.segment(article);
    List<Mention> tagged = stages.normalizeQuantities(article, stages.tag(article, segmented));
    List<Sentence> sentences = stages.parse(segmented, tagged);
    return new PreparedArticle(article, sentences, stages.resolveNames(article, sentences, tagged));
  }

  /** The stages from the rules on. */
  Trace trace(PreparedArticle prepared) {
    Article article = prepared.article();
    List<Mention> mentions = prepared.mentions();
    List<Sentence> sentences = stages.repairParses(prepared.sentences(), mentions);
    List<SentenceAttempts> attempts = attempts(article, sentences, mentions);
    DocumentContext context = stages.references().context(article, sentences, mentions);
    List<ResolvedCandidate> resolved = resolve(context, attempts);
    List<Claim> told = normalize(article, sentences, mentions, resolved);
    Set<Mention> all = new LinkedHashSet<>(mentions);
    all.addAll(stages.references().extraMentions(resolved, context));
    List<Mention> sorted = new ArrayList<>(all);
    sorted.sort(BY_POSITION);
    List<Claim> claims =
        SharedSums.surest(stages.confidence().rate(stages.merger().merge(told), sorted));
    return new Trace(new AnalyzedArticle(article, sentences, sorted, claims), attempts, told);
  }

  private List<SentenceAttempts> attempts(
      Article article, List<Sentence> sentences, List<Mention> mentions) {
    String whole = article.whole();
    Map<Integer, List<Mention>> bySentence = StageSetup.bySentence(mentions);
    List<SentenceAttempts> all = new ArrayList<>();
    for (Sentence sentence : sentences) {
      GivenUp.check();
      if (sentence.parse() == null) {
        continue;
      }
      List<Mention> own = bySentence.getOrDefault(sentence.index(), List.of());
      List<Quantity> counts = stages.counts(whole, sentence, own);
      all.add(new SentenceAttempts(sentence, extractor.attempts(whole, sentence, own, counts)));
    }
    return all;
  }

  private List<ResolvedCandidate> resolve(
      DocumentContext context, List<SentenceAttempts> attempts) {
    List<ResolvedCandidate> resolved = new ArrayList<>();
    List<OpenCandidate> open = new ArrayList<>();
    for (SentenceAttempts at : attempts) {
      GivenUp.check();
      for (RuleAttempt attempt : at.attempts()) {
        if (!attempt.matched()) {
          continue;
        }
        for (Candidate candidate : CandidateExtractor.candidates(attempt, at.sentence())) {
          TypeSpec spec = specs.get(candidate.type());
          if (spec == null) {
            throw new IllegalStateException("no claim type " + candidate.type());
          }
          ResolvedCandidate one =
              Pairs.split(
                  stages.references().resolve(candidate, spec, context), attempt.rule().pair());
          List<String> recalled = attempt.rule().recalled();
          if (!one.participants().keySet().containsAll(recalled)) {
            open.add(new OpenCandidate(one, recalled, spec));
          } else if (Requirement.areMet(spec, one)) {
            resolved.add(one);
          }
        }
      }
    }
    resolved.addAll(completed(open, resolved));
    return resolved;
  }

  /** The candidates whose open roles the article tells elsewhere, with these. */
  private static List<ResolvedCandidate> completed(
      List<OpenCandidate> open, List<ResolvedCandidate> told) {
    List<ResolvedCandidate> completed = new ArrayList<>();
    EarlierTelling earlier = new EarlierTelling(told);
    FineAppeals appeals = new FineAppeals(told);
    for (OpenCandidate one : open) {
      GivenUp.check();
      ResolvedCandidate filled =
          earlier.complete(appeals.complete(one.candidate()), one.recalled());
      if (Requirement.areMet(one.spec(), filled)) {
        completed.add(filled);
      }
    }
    return completed;
  }

  private List<Claim> normalize(
      Article article,
      List<Sentence> sentences,
      List<Mention> mentions,
      List<ResolvedCandidate> resolved) {
    Map<Integer, List<Mention>> bySentence = StageSetup.bySentence(mentions);
    String whole = article.whole();
    List<Claim> claims = new ArrayList<>();
    for (ResolvedCandidate one : resolved) {
      GivenUp.check();
      Sentence sentence = sentences.get(one.candidate().sentence());
      SentenceGraph graph =
          new SentenceGraph(sentence, bySentence.getOrDefault(sentence.index(), List.of()));
      claims.add(stages.claimBuilder().build(whole, sentence, graph, one));
    }
    return claims;
  }
}
