package org.newsledger.analysis;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.newsledger.opennlp.OpenNlpSentences;
import org.newsledger.parse.Parser;
import org.newsledger.parse.PromisingSentences;
import org.newsledger.resolve.Aliases;
import org.newsledger.resolve.NameResolver;
import org.newsledger.segment.Segmenter;
import org.newsledger.syntax.FunctionWords;
import org.newsledger.tag.CountParser;
import org.newsledger.tag.NameFinder;
import org.newsledger.tag.QuantityTagger;

/** The stages of one set of models, each behind one method. */
final class StageSetup {

  private static final Comparator<Mention> BY_POSITION =
      Comparator.comparingInt(Mention::start)
          .thenComparing(Comparator.comparingInt(Mention::end).reversed())
          .thenComparing(Mention::type);

  private final Segmenter segmenter;
  private final NameFinder names;
  private final QuantityTagger quantities;
  private final CountParser countParser;
  private final PromisingSentences promising;
  private final Parser parser;
  private final NameResolver nameResolver;
  private final ClaimBuilder claimBuilder;

  StageSetup(ModelFiles models, Set<String> triggerLemmas) {
    this.segmenter = new Segmenter(new OpenNlpSentences(), new PtbTokens());
    this.names = new NameFinder(models, CrfNames.shared());
    this.quantities = new QuantityTagger(models);
    this.countParser = new CountParser(models);
    this.promising = new PromisingSentences(models, triggerLemmas);
    this.parser = UdParser.shared();
    this.nameResolver = new NameResolver(models, Aliases.none());
    this.claimBuilder =
        new ClaimBuilder(
            new AttributionFinder(models, new FunctionWords(models)), new Confidence(models));
  }

  List<Sentence> segment(Article article) {
    return segmenter.segment(article);
  }

  /** Names and quantities; where they overlap the quantity stands, unless the name is longer. */
  List<Mention> tag(Article article, List<Sentence> sentences) {
    List<Mention> all = new ArrayList<>(quantities.tag(article.whole(), sentences));
    all.addAll(names.find(article, sentences));
    all.sort(BY_POSITION);
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : all) {
      if (kept.isEmpty() || kept.get(kept.size() - 1).end() <= mention.start()) {
        kept.add(mention);
      }
    }
    return kept;
  }

  List<Sentence> parse(List<Sentence> sentences, List<Mention> mentions) {
    Map<Integer, List<Mention>> bySentence = bySentence(mentions);
    List<Sentence> parsed = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Mention> own = bySentence.getOrDefault(sentence.index(), List.of());
      parsed.add(
          promising.isPromising(sentence, own)
              ? sentence.withParse(parser.parse(sentence.tokens()))
              : sentence);
    }
    return parsed;
  }

  List<Mention> resolveNames(
      Article article, List<Sentence> sentences, List<Mention> mentions) {
    return nameResolver.canonicalize(article, sentences, mentions);
  }

  List<Quantity> counts(String whole, Sentence sentence) {
    return countParser.counts(
        whole.substring(sentence.start(), sentence.end()), sentence.start());
  }

  ClaimBuilder claimBuilder() {
    return claimBuilder;
  }

  static Map<Integer, List<Mention>> bySentence(List<Mention> mentions) {
    Map<Integer, List<Mention>> bySentence = new HashMap<>();
    for (Mention mention : mentions) {
      bySentence.computeIfAbsent(mention.sentence(), s -> new ArrayList<>()).add(mention);
    }
    return bySentence;
  }
}
