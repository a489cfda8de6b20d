package org.newsledger.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsledger.corenlp.CrfNames;
import org.newsledger.corenlp.PtbTokens;
import org.newsledger.corenlp.UdParser;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.model.Article;
import org.newsledger.model.Mention;
import org.newsledger.model.Quantity;
import org.newsledger.model.Sentence;
import org.newsledger.normalize.AttributionFinder;
import org.newsledger.normalize.ClaimBuilder;
import org.newsledger.normalize.Confidence;
import org.newsledger.normalize.CurrencyResolver;
import org.newsledger.normalize.DateResolver;
import org.newsledger.opennlp.OpenNlpSentences;
import org.newsledger.parse.Parser;
import org.newsledger.parse.PromisingSentences;
import org.newsledger.resolve.NameResolver;
import org.newsledger.resolve.ReferenceResolver;
import org.newsledger.resolve.RetellingMerger;
import org.newsledger.segment.Segmenter;
import org.newsledger.syntax.FunctionWords;
import org.newsledger.tag.CountParser;
import org.newsledger.tag.NameFinder;
import org.newsledger.tag.QuantityTagger;

/** The stages of one set of models, each behind one method. */
final class StageSetup {

  private final Segmenter segmenter;
  private final NameFinder names;
  private final QuantityTagger quantities;
  private final CountParser countParser;
  private final PromisingSentences promising;
  private final Parser parser;
  private final NameResolver nameResolver;
  private final ReferenceResolver references;
  private final CurrencyResolver currencies;
  private final DateResolver dates;
  private final ClaimBuilder claimBuilder;
  private final RetellingMerger merger;

  StageSetup(ModelFiles models, Set<String> triggerLemmas) {
    this.segmenter = new Segmenter(new OpenNlpSentences(), new PtbTokens());
    this.names = new NameFinder(models, CrfNames.shared());
    this.quantities = new QuantityTagger(models);
    this.countParser = new CountParser(models);
    this.promising = new PromisingSentences(models, triggerLemmas);
    this.parser = UdParser.shared();
    this.nameResolver = new NameResolver(models);
    this.references = new ReferenceResolver(models);
    this.currencies = new CurrencyResolver(models);
    this.dates = new DateResolver(models);
    this.claimBuilder =
        new ClaimBuilder(
            new AttributionFinder(models, new FunctionWords(models)), new Confidence(models));
    this.merger = new RetellingMerger();
  }

  List<Sentence> segment(Article article) {
    return segmenter.segment(article);
  }
}
