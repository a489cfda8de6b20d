package org.newsledger.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsledger.model.Parse;
import org.newsledger.parse.Parser.Word;

@Tag("models")
class UdParserTest {

  private static final long SEED = 20250214;

  private final PtbTokens tokens = new PtbTokens();
  private final UdParser parser = UdParser.shared();

  @Test
  void readsTagsLemmasAndDependencies() {
    Parse parse = parse("The company was valued at $40 billion by its owners.");
    assertThat(String.join(" ", parse.tags())).isEqualTo("DT NN VBD VBN IN $ CD CD IN PRP$ NNS .");
    assertThat(parse.lemmas()).contains("be", "value", "owner");
    assertThat(parse.relations().get(1)).isEqualTo("nsubj:pass");
    assertThat(parse.heads().get(1)).isEqualTo(3);
    assertThat(parse.heads().get(3)).isEqualTo(-1);
    assertThat(parse.relations().get(3)).isEqualTo("root");
  }

  @Test
  void knowsCurlyApostrophesAndCurrencies() {
    Parse parse = parse("Acme’s owners can’t pay €4bn (“never”).");
    assertThat(parse.lemmas()).contains("'s", "not", "€");
    assertThat(parse.tags()).contains("POS", "$", "-LRB-", "-RRB-", "``", "''");
  }

  @Test
  void keepsATagThatIsKnown() {
    Parse parse = parser.parse(List.of(new Word("Slack", "NNP"), Word.of("grew"), Word.of(".")));
    assertThat(parse.tags()).containsExactly("NNP", "VBD", ".");
  }

  @Test
  void anEmptySentenceHasAnEmptyParse() {
    assertThat(parser.parse(List.of()).size()).isZero();
  }

  @Test
  void parsesAsTheStockParser() {
    DependencyParser stock =
        DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");
    for (String sentence : WrittenSentences.of(1_000, SEED)) {
      List<Word> words = words(sentence);
      Parse parse = parser.parse(words);
      assertThat(shape(parse))
          .as("seed %d: %s", SEED, sentence)
          .isEqualTo(shape(stock, words, parse));
    }
  }

  @Test
  void tagsAsTheStockTagger() {
    MaxentTagger stock =
        new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
    Random known = new Random(SEED);
    for (String sentence : WrittenSentences.of(1_000, SEED)) {
      List<Word> words =
          words(sentence).stream()
              .map(w -> known.nextInt(8) == 0 ? new Word(w.text(), "NNP") : w)
              .toList();
      assertThat(parser.parse(words).tags())
          .as("seed %d: %s", SEED, sentence)
          .isEqualTo(tags(stock, words));
    }
  }

  private static List<String> tags(MaxentTagger stock, List<Word> sentence) {
    List<String> texts = ModelWords.of(sentence.stream().map(Word::text).toList());
    List<TaggedWord> words = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      words.add(new TaggedWord(texts.get(i), sentence.get(i).tag()));
    }
    return stock.tagSentence(words, true).stream().map(TaggedWord::tag).toList();
  }

  @Test
  void fourThreadsAndAnyOrderGiveTheSame() throws Exception {
    List<List<Word>> sentences =
        WrittenSentences.of(200, SEED + 1).stream().map(this::words).toList();
    List<Parse> alone = sentences.stream().map(parser::parse).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Parse>>> futures = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        futures.add(threads.submit(() -> parsedBackwards(sentences)));
      }
      for (Future<List<Parse>> future : futures) {
        assertThat(future.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private List<Parse> parsedBackwards(List<List<Word>> sentences) {
    List<Parse> parses = new ArrayList<>();
    for (int i = sentences.size() - 1; i >= 0; i--) {
      parses.add(parser.parse(sentences.get(i)));
    }
    Collections.reverse(parses);
    return parses;
  }

  private Parse parse(String sentence) {
    return parser.parse(words(sentence));
  }

  private List<Word> words(String sentence) {
    return tokens.tokenize(sentence).stream().map(token -> Word.of(token.text())).toList();
  }

  private static List<String> shape(Parse parse) {
    List<String> shape = new ArrayList<>();
    for (int i = 0; i < parse.size(); i++) {
      shape.add(parse.heads().get(i) + " " + parse.relations().get(i));
    }
    return shape;
  }

  /** What the stock parser makes of the same words and tags. */
  private static List<String> shape(DependencyParser stock, List<Word> sentence, Parse parse) {
    List<TaggedWord> words = new ArrayList<>();
    List<String> known = ModelWords.of(sentence.stream().map(Word::text).toList());
    for (int i = 0; i < known.size(); i++) {
      words.add(new TaggedWord(known.get(i), parse.tags().get(i)));
    }
    List<String> shape = new ArrayList<>(Collections.nCopies(words.size(), ""));
    for (TypedDependency dependency : stock.predict(words).typedDependencies()) {
      boolean root = dependency.reln() == GrammaticalRelation.ROOT;
      int head = root ? -1 : dependency.gov().index() - 1;
      shape.set(dependency.dep().index() - 1, head + " " + (root ? "root" : dependency.reln()));
    }
    return shape;
  }
}
