package org.newsledger.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsledger.clean.CleanText;
import org.newsledger.corenlp.CrfNames;
import org.newsledger.corenlp.PtbTokens;
import org.newsledger.corenlp.UdParser;
import org.newsledger.lexicon.DescriptionNouns;
import org.newsledger.lexicon.HomeCountries;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.OrganizationIndex;
import org.newsledger.lexicon.ProductIndex;
import org.newsledger.lexicon.SourceWords;
import org.newsledger.model.Article;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Quantity;
import org.newsledger.model.Reject.Reason;
import org.newsledger.model.Reject.Stage;
import org.newsledger.model.Sentence;
import org.newsledger.normalize.AttributionFinder;
import org.newsledger.normalize.ClaimBuilder;
import org.newsledger.normalize.Confidence;
import org.newsledger.normalize.CurrencyResolver;
import org.newsledger.normalize.DateResolver;
import org.newsledger.opennlp.OpenNlpLanguage;
import org.newsledger.opennlp.OpenNlpSentences;
import org.newsledger.parse.ParseRepair;
import org.newsledger.parse.Parser;
import org.newsledger.parse.PromisingSentences;
import org.newsledger.parse.SentenceParser;
import org.newsledger.resolve.Aliases;
import org.newsledger.resolve.NameResolver;
import org.newsledger.resolve.ReferenceResolver;
import org.newsledger.resolve.RetellingMerger;
import org.newsledger.segment.LanguageCheck;
import org.newsledger.segment.Offsets;
import org.newsledger.segment.Segmenter;
import org.newsledger.segment.Tokenizer;
import org.newsledger.syntax.FunctionWords;
import org.newsledger.tag.CountParser;
import org.newsledger.tag.NameFinder;
import org.newsledger.tag.NameTagger;
import org.newsledger.tag.QuantityTagger;

/** The stages of one set of models, each behind one method. */
final class StageSetup {

  private static final Comparator<Mention> BY_POSITION =
      Comparator.comparingInt(Mention::start)
          .thenComparing(Comparator.comparingInt(Mention::end).reversed())
          .thenComparing(Mention::type);

  private final LanguageCheck language;
  private final CurrencyResolver currencies;
  private final DateResolver dates;
  private final Segmenter segmenter;
  private final NameFinder names;
  private final QuantityTagger quantities;
  private final CountParser countParser;
  private final SentenceParser parser;
  private final ParseRepair repair;
  private final NameResolver nameResolver;
  private final ReferenceResolver references;
  private final ClaimBuilder claimBuilder;
  private final Confidence confidence;
  private final RetellingMerger merger = new RetellingMerger();

  StageSetup(ModelFiles models, Set<String> triggerLemmas, boolean anyLanguage) {
    this(
        models,
        triggerLemmas,
        anyLanguage,
        sentence -> CrfNames.shared().tag(sentence),
        words -> UdParser.shared().parse(words));
  }

  StageSetup(
      ModelFiles models,
      Set<String> triggerLemmas,
      boolean anyLanguage,
      NameTagger tagger,
      Parser sentenceParser) {
    this.language = anyLanguage ? LanguageCheck.any() : new OpenNlpLanguage(models);
    this.currencies = new CurrencyResolver(models);
    this.dates = new DateResolver(models);
    this.segmenter =
        new Segmenter(
            new OpenNlpSentences(), unlessGivenUp(new PtbTokens()), models, Segmenter.DEFAULT_CAP);
    this.names = new NameFinder(models, unlessGivenUp(tagger));
    this.quantities = new QuantityTagger(models);
    this.countParser = new CountParser(models);
    this.parser =
        new SentenceParser(
            new PromisingSentences(models, triggerLemmas),
            DescriptionNouns.load(models),
            SourceWords.load(models),
            sentenceParser);
    this.repair = new ParseRepair(models);
    OrganizationIndex organizations = new OrganizationIndex(models);
    Aliases aliases =
        new KnownOrganizations(
            organizations, new HomeCountries(models, organizations), new ProductIndex(models));
    this.nameResolver = new NameResolver(models, aliases);
    this.references = new ReferenceResolver(models, aliases);
    this.claimBuilder =
        new ClaimBuilder(
            new AttributionFinder(SourceWords.load(models), new FunctionWords(models)));
    this.confidence = new Confidence(models);
  }

  private static Tokenizer unlessGivenUp(Tokenizer tokenizer) {
    return sentence -> {
      GivenUp.check();
      return tokenizer.tokenize(sentence);
    };
  }

  private static NameTagger unlessGivenUp(NameTagger tagger) {
    return sentence -> {
      GivenUp.check();
      return tagger.tag(sentence);
    };
  }

  /** Loads the statistical models now instead of at their first use. */
  static void loadModels() {
    CrfNames.shared();
    UdParser.shared();
  }

  List<Sentence> segment(Article article) {
    CleanText clean = CleanText.of(article);
    String foreign = language.foreignLanguage(clean.text());
    if (foreign != null) {
      throw new NotAnalyzableException(
          Stage.SEGMENT, Reason.NOT_ENGLISH, "The text is not English: language " + foreign + ".");
    }
    return segmenter.segment(
        clean.text(), clean.titleEnd(), Offsets.of(clean::original, clean::originalEnd));
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

  /** Currencies that the words leave open and dates that count from the article's own. */
  List<Mention> normalizeQuantities(Article article, List<Mention> mentions) {
    List<Mention> resolved = new ArrayList<>();
    for (Mention mention : currencies.resolve(article.whole(), mentions)) {
      boolean open = mention.type() == EntityType.DATE && mention.date() == null;
      resolved.add(open ? mention.withDate(dates.resolve(mention, article.published())) : mention);
    }
    return resolved;
  }

  List<Sentence> parse(List<Sentence> sentences, List<Mention> mentions) {
    Map<Integer, List<Mention>> bySentence = bySentence(mentions);
    List<Sentence> parsed = new ArrayList<>();
    for (Sentence sentence : sentences) {
      GivenUp.check();
      List<Mention> own = bySentence.getOrDefault(sentence.index(), List.of());
      parsed.add(parser.parse(sentence, own));
    }
    return parsed;
  }

  /** The sentences with what the parser tends to get wrong mended. */
  List<Sentence> repairParses(List<Sentence> sentences, List<Mention> mentions) {
    Map<Integer, List<Mention>> bySentence = bySentence(mentions);
    return sentences.stream()
        .map(s -> repaired(s, bySentence.getOrDefault(s.index(), List.of())))
        .toList();
  }

  private Sentence repaired(Sentence sentence, List<Mention> own) {
    GivenUp.check();
    return repair.repair(sentence, own);
  }

  List<Mention> resolveNames(Article article, List<Sentence> sentences, List<Mention> mentions) {
    return nameResolver.canonicalize(article, sentences, mentions);
  }

  /** Numbers that count things: those that no sum, share or date holds. */
  List<Quantity> counts(String whole, Sentence sentence, List<Mention> own) {
    String text = whole.substring(sentence.start(), sentence.end());
    return countParser.counts(text, sentence.start()).stream()
        .filter(count -> own.stream().noneMatch(mention -> isPartOf(count, mention)))
        .toList();
  }

  private static boolean isPartOf(Quantity count, Mention mention) {
    return !mention.type().isName()
        && mention.start() < count.end()
        && count.start() < mention.end();
  }

  ReferenceResolver references() {
    return references;
  }

  ClaimBuilder claimBuilder() {
    return claimBuilder;
  }

  RetellingMerger merger() {
    return merger;
  }

  Confidence confidence() {
    return confidence;
  }

  static Map<Integer, List<Mention>> bySentence(List<Mention> mentions) {
    Map<Integer, List<Mention>> bySentence = new HashMap<>();
    for (Mention mention : mentions) {
      bySentence.computeIfAbsent(mention.sentence(), s -> new ArrayList<>()).add(mention);
    }
    return bySentence;
  }
}
