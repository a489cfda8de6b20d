package org.newsledger.corenlp;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.FastDependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import org.newsledger.model.Parse;
import org.newsledger.model.Token;
import org.newsledger.parse.Parser;

/** Tags, lemmas and basic Universal Dependencies by CoreNLP's small English models. */
public final class UdParser implements Parser {

  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private final MaxentTagger tagger;
  private final FastDependencyParser parser;

  private UdParser() {
    CoreNlpLog.apply();
    tagger = new MaxentTagger(TAGGER);
    parser = FastDependencyParser.load(PARSER);
  }

  /** The one of this JVM; loads its models (some seconds) when first asked for. */
  public static UdParser shared() {
    return Holder.SHARED;
  }

  @Override
  public Parse parse(List<Token> sentence) {
    List<String> words = ModelWords.of(sentence);
    List<String> tags = tags(words);
    FastDependencyParser.Tree tree = parser.parse(words, tags);
    return new Parse(tags, lemmas(words, tags), tree.heads(), tree.relations());
  }

  private List<String> tags(List<String> words) {
    List<String> tags = new ArrayList<>(words.size());
    for (TaggedWord word : tagger.tagSentence(words.stream().map(Word::new).toList())) {
      tags.add(word.tag());
    }
    return tags;
  }

  private static List<String> lemmas(List<String> words, List<String> tags) {
    Morphology morphology = new Morphology(); // not safe for several threads
    List<String> lemmas = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      lemmas.add(morphology.lemma(words.get(i), tags.get(i)));
    }
    return lemmas;
  }

  private static final class Holder {
    static final UdParser SHARED = new UdParser();
  }
}
