package org.newsledger.corenlp;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.FastDependencyParser;
import edu.stanford.nlp.tagger.maxent.FastTagger;
import java.util.ArrayList;
import java.util.List;
import org.newsledger.model.Parse;
import org.newsledger.parse.Parser;

/** Tags, lemmas and basic Universal Dependencies by CoreNLP's small English models. */
public final class UdParser implements Parser {

  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private final FastTagger tagger;
  private final FastDependencyParser parser;
  private final Lemmas lemmas = new Lemmas();

  private UdParser() {
    CoreNlpLog.apply();
    tagger = new FastTagger(TAGGER);
    parser = FastDependencyParser.load(PARSER);
  }

  /** The one of this JVM; loads its models (some seconds) when first asked for. */
  public static UdParser shared() {
    return Holder.SHARED;
  }

  @Override
  public Parse parse(List<Word> sentence) {
    List<String> words = ModelWords.of(sentence.stream().map(Word::text).toList());
    List<String> tags = tags(sentence, words);
    FastDependencyParser.Tree tree = parser.parse(words, tags);
    return new Parse(tags, lemmas(sentence, words, tags), tree.heads(), tree.relations());
  }

  private List<String> tags(List<Word> sentence, List<String> words) {
    List<TaggedWord> untagged = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      untagged.add(new TaggedWord(words.get(i), sentence.get(i).tag()));
    }
    return tagger.tags(untagged);
  }

  private List<String> lemmas(List<Word> sentence, List<String> words, List<String> tags) {
    List<String> found = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      boolean symbol = tags.get(i).equals("$"); // the models are given "$" for every currency
      found.add(symbol ? sentence.get(i).text() : lemmas.of(words.get(i), tags.get(i)));
    }
    return found;
  }

  private static final class Holder {
    static final UdParser SHARED = new UdParser();
  }
}
